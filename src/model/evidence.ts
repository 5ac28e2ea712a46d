import { z } from 'zod'
import { LevelSchema } from './article.ts'
import { GradeSchema } from './source.ts'
import { ConfidenceSchema, StanceSchema } from './statement.ts'

export const SourceRefSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  address: z.string(),
  date: z.string().describe('EDTF date of publication.'),
  origin: z.enum(['given', 'supplementary']),
  grade: GradeSchema.optional(),
})
export type SourceRef = z.infer<typeof SourceRefSchema>

export const EvidenceStatementSchema = z.strictObject({
  id: z.string(),
  source: z.string().describe('Id of its source.'),
  paragraph: z.int().min(1).optional(),
  says: z.string(),
  stance: StanceSchema,
  by: z.string().optional(),
  confidence: ConfidenceSchema.optional(),
  level: LevelSchema,
})
export type EvidenceStatement = z.infer<typeof EvidenceStatementSchema>

export const EvidenceSchema = z.strictObject({
  statements: z.array(EvidenceStatementSchema).describe('Every statement cited here, by id.'),
  sources: z.array(SourceRefSchema).describe('The sources of those statements, by id.'),
})
export type Evidence = z.infer<typeof EvidenceSchema>
