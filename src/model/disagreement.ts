import { z } from 'zod'

export const DisagreementKindSchema = z
  .enum(['disagree', 'changed', 'precision'])
  .describe('Sources disagree; it changed over time; or one is more precise than the other.')
export type DisagreementKind = z.infer<typeof DisagreementKindSchema>

export const DisagreementSeedSchema = z.strictObject({
  question: z.string().min(1).describe('What they differ about, as a question.'),
  cites: z.array(z.string()).optional().describe('Statements that make the question a spoiler.'),
  kind: DisagreementKindSchema,
  formerly: z.array(z.string()).default([]).describe('Old slugs, whose addresses lead here.'),
  pages: z.array(z.string()).min(1).describe('The pages it is shown on.'),
  positions: z
    .array(
      z.strictObject({
        says: z.string().min(1).describe('What this side holds; may hold wiki links.'),
        cites: z.array(z.string()).min(1).describe('The statements on this side.'),
      }),
    )
    .min(2)
    .describe('The sides.'),
})
export type DisagreementSeed = z.infer<typeof DisagreementSeedSchema>
