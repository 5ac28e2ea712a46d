import { z } from 'zod'
import { CitesSchema, InlineSchema, LevelSchema, SectionSchema, SentenceSchema } from './article.ts'
import { DisagreementKindSchema } from './disagreement.ts'
import { EvidenceSchema, EvidenceStatementSchema } from './evidence.ts'
import { PageKindSchema } from './page-kind.ts'
import { RankSchema } from './page.ts'
import { TraceSchema } from './trace.ts'

export const PageRefSchema = z.strictObject({
  kind: PageKindSchema,
  slug: z.string(),
  address: z.string(),
  title: z.string(),
})
export type PageRef = z.infer<typeof PageRefSchema>

export const AliasRecordSchema = z.strictObject({
  id: z.string().describe('Its fragment on the page.'),
  name: z.string(),
  cites: CitesSchema,
})
export type AliasRecord = z.infer<typeof AliasRecordSchema>

export const FactRecordSchema = z.strictObject({
  id: z.string().describe('Its fragment on the page.'),
  property: z.string(),
  label: z.string(),
  value: z.array(InlineSchema),
  rank: RankSchema,
  date: z.string().optional().describe('EDTF date.'),
  event: z
    .strictObject({
      phase: z.string().describe('Phase of the timeline that it stands in.'),
      written: z.boolean().describe('Whether it was written about the subject; else it happened.'),
    })
    .optional()
    .describe('Of a fact that is an event of the timeline.'),
  cites: CitesSchema,
  level: LevelSchema,
})
export type FactRecord = z.infer<typeof FactRecordSchema>

export const RelationRecordSchema = z.strictObject({
  id: z.string().describe('Its fragment on the page.'),
  type: z.string(),
  label: z.string().describe('Wording in this direction.'),
  inverse: z.boolean().describe('Whether the other page states it.'),
  appearance: z.literal(true).optional().describe('It says who appears in an episode.'),
  page: PageRefSchema,
  rank: RankSchema,
  cites: CitesSchema,
  level: LevelSchema,
})
export type RelationRecord = z.infer<typeof RelationRecordSchema>

export const DisagreementRecordSchema = z.strictObject({
  slug: z.string(),
  question: z.string(),
  kind: DisagreementKindSchema,
  pages: z.array(PageRefSchema),
  positions: z.array(
    z.strictObject({ inlines: z.array(InlineSchema), cites: CitesSchema, level: LevelSchema }),
  ),
  reading: z.array(SentenceSchema).describe('How this wiki reads it, and why.'),
  level: LevelSchema.describe('Of the question; its sides may go higher.'),
})
export type DisagreementRecord = z.infer<typeof DisagreementRecordSchema>

export const BacklinkSchema = z.strictObject({
  page: PageRefSchema,
  level: LevelSchema.describe('Of the safest passage that links here.'),
  given: z.boolean().describe('Whether a passage that links here rests on a given document.'),
})
export type Backlink = z.infer<typeof BacklinkSchema>

export const AdditionSchema = z.strictObject({
  page: PageRefSchema.describe('The page that tells it.'),
  entries: z
    .array(
      z.strictObject({
        id: z.string().describe('Fragment of the fact, relation or section.'),
        label: z.string().describe('Of the fact or relation; the heading of a section.'),
        value: z.string().optional().describe('In plain text; a section has none.'),
        given: z.boolean().describe('Whether a given document bears it out.'),
      }),
    )
    .describe('What a page tells at exactly this step of the story.'),
})
export type Addition = z.infer<typeof AdditionSchema>

export const PageRecordSchema = z.strictObject({
  record: z.literal('page'),
  ...PageRefSchema.shape,
  number: z.int().optional().describe('Of an episode.'),
  trace: TraceSchema,
  description: z.string().describe('Plain text for previews and search engines; level 0.'),
  summary: z.array(SentenceSchema).describe('The lead; level 0.'),
  aliases: z.array(AliasRecordSchema),
  facts: z.array(FactRecordSchema),
  relations: z.array(RelationRecordSchema),
  beats: z.array(FactRecordSchema).describe('What happens, in order; of an episode.'),
  adds: z.array(AdditionSchema).describe('What other pages tell from here on; of an episode.'),
  sections: z.array(SectionSchema),
  disagreements: z.array(DisagreementRecordSchema),
  questions: z.array(EvidenceStatementSchema).describe('What sources ask and leave open.'),
  backlinks: z.array(BacklinkSchema),
  evidence: EvidenceSchema,
})
export type PageRecord = z.infer<typeof PageRecordSchema>
