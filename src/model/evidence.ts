import { z } from 'zod'
import { LevelSchema } from './article.ts'
import { GradeSchema } from './source.ts'
import { ConfidenceSchema, StanceSchema } from './statement.ts'

export const SourceRefSchema = z.strictObject({
  id: z.string().describe('Id of the source.'),
  label: z.string().describe('The short name that readers see.'),
  address: z.string().describe('Address of its page below the base.'),
  date: z.string().describe('EDTF date of publication.'),
  origin: z
    .enum(['given', 'supplementary'])
    .describe('A given document with known paragraphs, or a page that adds to them.'),
  grade: GradeSchema.optional(),
})
export type SourceRef = z.infer<typeof SourceRefSchema>

export const EvidenceStatementSchema = z.strictObject({
  id: z.string().describe('Its id, such as source:9.1.'),
  source: z.string().describe('Id of its source.'),
  paragraph: z
    .int()
    .min(1)
    .optional()
    .describe('The paragraph that it was taken from, where that is known.'),
  says: z.string().describe('What the source says, in our own words.'),
  stance: StanceSchema,
  by: z.string().optional().describe('Whose word the source passes on, when it is not its own.'),
  confidence: ConfidenceSchema.optional(),
  level: LevelSchema,
})
export type EvidenceStatement = z.infer<typeof EvidenceStatementSchema>

export const EvidenceSchema = z.strictObject({
  statements: z.array(EvidenceStatementSchema).describe('Every statement cited here, by id.'),
  sources: z.array(SourceRefSchema).describe('The sources of those statements, by id.'),
})
export type Evidence = z.infer<typeof EvidenceSchema>
