import { z } from 'zod'
import { LevelSchema } from './article.ts'
import { MovedSchema, PageRefSchema } from './page-record.ts'
import { GradeSchema } from './source.ts'
import { ConfidenceSchema, StanceSchema } from './statement.ts'

export const SourceStatementSchema = z.strictObject({
  id: z.string().describe('Its id, such as source:9.1.'),
  says: z.string().describe('What the source says, in our own words.'),
  stance: StanceSchema,
  by: z.string().optional().describe('Whose word the source passes on, when it is not its own.'),
  confidence: ConfidenceSchema.optional(),
  unused: z.string().optional().describe('Why no page rests on it.'),
  level: LevelSchema,
  about: z.array(PageRefSchema).describe('The pages it is about.'),
  citedBy: z.array(PageRefSchema).describe('The pages that rest on it.'),
})
export type SourceStatement = z.infer<typeof SourceStatementSchema>

export const SourceParagraphSchema = z.strictObject({
  number: z.int().min(1).describe('Counted from 1.'),
  noise: z.string().optional().describe('Why it states nothing.'),
  statements: z.array(SourceStatementSchema).describe('What it says.'),
})
export type SourceParagraph = z.infer<typeof SourceParagraphSchema>

export const SourceRecordSchema = z.strictObject({
  record: z.literal('source'),
  id: z.string().describe('Its id; those of its statements begin with it.'),
  address: z.string().describe('Address below the base.'),
  label: z.string().describe('The short name that readers see.'),
  publisher: z.string().optional().describe('Who published it, where that is known.'),
  author: z.string().optional().describe('Who wrote it, where that is known.'),
  title: z.string().optional().describe('Its headline.'),
  date: z.string().describe('EDTF date.'),
  dateReason: z.string().optional().describe('Why the date is a range.'),
  url: z.string().optional().describe('Where it can be read.'),
  origin: z
    .enum(['given', 'supplementary'])
    .describe('A given document with known paragraphs, or a page that adds to them.'),
  grade: GradeSchema.optional(),
  language: z.string().optional().describe('BCP 47 tag, where it is not that of the wiki.'),
  moved: MovedSchema.optional(),
  sha256: z.string().optional().describe('Of the original, which is not republished.'),
  paragraphs: z.array(SourceParagraphSchema).describe('Of a given document.'),
  statements: z.array(SourceStatementSchema).describe('Of a supplementary page.'),
})
export type SourceRecord = z.infer<typeof SourceRecordSchema>

export const RedirectRecordSchema = z.strictObject({
  record: z.literal('redirect'),
  to: z.string().describe('Address, with a fragment where an alias is meant.'),
})
