import { z } from 'zod'
import { LevelSchema } from './article.ts'
import { PageRefSchema } from './page-record.ts'
import { GradeSchema } from './source.ts'
import { ConfidenceSchema, StanceSchema } from './statement.ts'

export const SourceStatementSchema = z.strictObject({
  id: z.string(),
  says: z.string(),
  stance: StanceSchema,
  by: z.string().optional(),
  confidence: ConfidenceSchema.optional(),
  unused: z.string().optional().describe('Why no page rests on it.'),
  level: LevelSchema,
  about: z.array(PageRefSchema),
  citedBy: z.array(PageRefSchema).describe('The pages that rest on it.'),
})
export type SourceStatement = z.infer<typeof SourceStatementSchema>

export const SourceParagraphSchema = z.strictObject({
  number: z.int().min(1),
  noise: z.string().optional().describe('Why it states nothing.'),
  statements: z.array(SourceStatementSchema),
})
export type SourceParagraph = z.infer<typeof SourceParagraphSchema>

export const SourceRecordSchema = z.strictObject({
  record: z.literal('source'),
  id: z.string(),
  address: z.string(),
  label: z.string(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  title: z.string().optional(),
  date: z.string().describe('EDTF date.'),
  dateReason: z.string().optional(),
  url: z.string().optional(),
  origin: z.enum(['given', 'supplementary']),
  grade: GradeSchema.optional(),
  language: z.string().optional(),
  sha256: z.string().optional().describe('Of the original, which is not republished.'),
  paragraphs: z.array(SourceParagraphSchema).describe('Of a given document.'),
  statements: z.array(SourceStatementSchema).describe('Of a supplementary page.'),
})
export type SourceRecord = z.infer<typeof SourceRecordSchema>

export const RedirectRecordSchema = z.strictObject({
  record: z.literal('redirect'),
  to: z.string().describe('Address, with a fragment where an alias is meant.'),
})
