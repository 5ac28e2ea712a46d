import { z } from 'zod'
import { CountSchema } from './seed-scalars.ts'

/** Names one statement of one source: `<source>:<paragraph>.<number>`. */
export type StatementId = string & { readonly __brand: 'StatementId' }

export function statementId(source: string, paragraph: number, number: number): StatementId {
  return `${source}:${paragraph}.${number}` as StatementId
}

/** Takes an id apart again, or answers undefined for text that is none. */
export function parseStatementId(
  text: string,
): { source: string; paragraph: number; number: number } | undefined {
  const match = /^([a-z0-9-]+):(\d+)\.(\d+)$/.exec(text)
  if (!match) return undefined
  const [, source = '', paragraph, number] = match
  return { source, paragraph: Number(paragraph), number: Number(number) }
}

export const StanceSchema = z
  .enum(['fact', 'opinion', 'prediction', 'question', 'attributed', 'inferred'])
  .describe('How the source puts it.')
export type Stance = z.infer<typeof StanceSchema>

export const StatementSeedSchema = z.strictObject({
  says: z.string().min(1).describe('What the paragraph says, in our own words.'),
  stance: StanceSchema,
  by: z.string().optional().describe('Whose word the source passes on, when it is not its own.'),
  about: z.array(z.string()).min(1).describe('Slugs of the pages it is about.'),
  until: CountSchema.describe('The last step of the story it gives away; 0 is safe.'),
})
export type StatementSeed = z.infer<typeof StatementSeedSchema>
