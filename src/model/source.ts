import { z } from 'zod'
import { MovedSeedSchema } from './page.ts'
import { CountSchema, EdtfDateSchema } from './seed-scalars.ts'
import { StatementSeedSchema, SupplementaryStatementSeedSchema } from './statement.ts'

const numbered = <T extends z.ZodType>(value: T) =>
  z.record(z.string().regex(/^[1-9]\d*$/, 'is not a number counted from 1'), value)

export const ParagraphSeedSchema = z.strictObject({
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'is not 16 hex digits')
    .describe('First 16 hex digits of the SHA-256 of the paragraph, white space normalized.'),
  statements: numbered(StatementSeedSchema).optional().describe('Its statements, by number.'),
  noise: z.string().optional().describe('Why it has nothing to say, when it has none.'),
})

export const DocumentSeedSchema = z.strictObject({
  file: z.string().describe('File name of the original, which is not republished.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is not 64 hex digits')
    .describe('SHA-256 of that file.'),
  paragraphs: CountSchema.describe('How many non-empty paragraphs the original has.'),
})

const published = {
  label: z.string().describe('The short name readers see.'),
  publisher: z.string().optional().describe('Who published it, where the source says so.'),
  author: z.string().optional().describe('Who wrote it, where the source says so.'),
  title: z.string().optional().describe('Its headline.'),
  date: EdtfDateSchema.describe('When it was published, or the range that must hold the day.'),
  dateReason: z.string().optional().describe('Why a range is what it is.'),
  moved: MovedSeedSchema,
}

export const GivenSourceSeedSchema = z.strictObject({
  ...published,
  origin: z.literal('given'),
  document: DocumentSeedSchema.describe('The original that the statements were taken from.'),
  paragraphs: numbered(ParagraphSeedSchema).describe('Every paragraph of it, by number.'),
})

export const GradeSchema = z
  .enum(['A', 'B', 'C'])
  .describe('A: trade press, primary or major outlet; B: recaps, fan and student press; C: shaky.')
export type Grade = z.infer<typeof GradeSchema>

export const SupplementarySourceSeedSchema = z.strictObject({
  ...published,
  origin: z.literal('supplementary'),
  url: z.url({ protocol: /^https?$/ }).describe('Where it can be read.'),
  grade: GradeSchema,
  language: z.string().optional().describe('BCP 47 tag, where it is not that of the wiki.'),
  statements: numbered(SupplementaryStatementSeedSchema).describe('Its statements, by number.'),
})

export const SourceSeedSchema = z.discriminatedUnion('origin', [
  GivenSourceSeedSchema,
  SupplementarySourceSeedSchema,
])
export type SourceSeed = z.infer<typeof SourceSeedSchema>
export type GivenSourceSeed = z.infer<typeof GivenSourceSeedSchema>
