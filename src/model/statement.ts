import { z } from 'zod'
import { CountSchema } from './seed-scalars.ts'

/**
 * Names one statement of one source: `<source>:<paragraph>.<number>` where the paragraphs of the
 * source are known, else `<source>:<number>`.
 */
export type StatementId = string & { readonly __brand: 'StatementId' }

export interface StatementKey {
  source: string
  paragraph?: number
  number: number
}

export function statementId({ source, paragraph, number }: StatementKey): StatementId {
  const place = paragraph === undefined ? number : `${paragraph}.${number}`
  return `${source}:${place}` as StatementId
}

/** Takes an id apart again, or answers undefined for text that is none. */
export function parseStatementId(text: string): StatementKey | undefined {
  const match = /^([a-z0-9-]+):(?:(\d+)\.)?(\d+)$/.exec(text)
  if (!match) return undefined
  const [, source = '', paragraph, number] = match
  const key = { source, number: Number(number) }
  return paragraph === undefined ? key : { ...key, paragraph: Number(paragraph) }
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
  unused: z.string().optional().describe('Why no page rests on it, when none does.'),
  until: CountSchema.describe('The last step of the story it gives away; 0 is safe.'),
})

export const ConfidenceSchema = z
  .enum(['high', 'medium', 'low'])
  .describe('How sure it is that this page says so and that it is so.')
export type Confidence = z.infer<typeof ConfidenceSchema>

export const SupplementaryStatementSeedSchema = StatementSeedSchema.extend({
  confidence: ConfidenceSchema,
})

export type StatementSeed = z.infer<typeof StatementSeedSchema> & { confidence?: Confidence }
