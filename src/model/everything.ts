import { z } from 'zod'
import { PageKindSchema } from './page-kind.ts'

const GroupSchema = z.strictObject({
  kind: PageKindSchema.optional().describe('Left out for the sources.'),
  list: z.string().optional().describe('Address of the list that says more of them.'),
  total: z.int().describe('How many there are.'),
  given: z.int().describe('How many are left when only given documents count.'),
  entries: z
    .array(
      z.strictObject({
        address: z.string().describe('Address below the base.'),
        title: z.string().describe('Level 0.'),
        given: z.literal(true).optional().describe('Whether it is left then.'),
      }),
    )
    .describe('None where there are too many for one page.'),
})
export type EverythingGroup = z.infer<typeof GroupSchema>

/** Every page and source by name, for readers who would rather look than search. */
export const EverythingSchema = z.strictObject({
  groups: z.array(GroupSchema).describe('A group for each kind.'),
})
export type Everything = z.infer<typeof EverythingSchema>
