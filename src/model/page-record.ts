import { z } from 'zod'
import { CitesSchema, InlineSchema, LevelSchema, SectionSchema, SentenceSchema } from './article.ts'
import { DisagreementKindSchema } from './disagreement.ts'
import { EvidenceSchema, EvidenceStatementSchema } from './evidence.ts'
import { PageKindSchema } from './page-kind.ts'
import { RankSchema } from './page.ts'
import { TraceSchema } from './trace.ts'

export const PageRefSchema = z.strictObject({
  kind: PageKindSchema,
  slug: z.string().describe('Name of its seed, and the last part of its address.'),
  address: z.string().describe('Address below the base.'),
  title: z.string().describe('Level 0.'),
})
export type PageRef = z.infer<typeof PageRefSchema>

export const MovedSchema = z
  .record(z.string(), z.array(z.string()))
  .describe('Fragments that something had before, by the one it has now; "" is the page itself.')

export const AliasRecordSchema = z.strictObject({
  id: z.string().describe('Its fragment on the page.'),
  name: z.string().describe('Another name that a source uses.'),
  cites: CitesSchema,
})
export type AliasRecord = z.infer<typeof AliasRecordSchema>

export const FactRecordSchema = z.strictObject({
  id: z.string().describe('Its fragment on the page.'),
  property: z.string().describe('Key of the property; label has its name.'),
  label: z.string().describe('Name of the property in words.'),
  value: z.array(InlineSchema).describe('What is so.'),
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
  type: z.string().describe('Key of the type of relation.'),
  label: z.string().describe('Wording in this direction.'),
  inverse: z.boolean().describe('Whether the other page states it.'),
  appearance: z.literal(true).optional().describe('It says who appears in an episode.'),
  page: PageRefSchema.describe('The page at the other end.'),
  rank: RankSchema,
  cites: CitesSchema,
  level: LevelSchema,
})
export type RelationRecord = z.infer<typeof RelationRecordSchema>

export const DisagreementRecordSchema = z.strictObject({
  slug: z.string().describe('Name of its seed, and part of its fragment.'),
  formerly: z.array(z.string()).optional().describe('Slugs it had before.'),
  question: z.string().describe('What sources answer differently.'),
  kind: DisagreementKindSchema,
  pages: z.array(PageRefSchema).describe('The pages it concerns.'),
  positions: z
    .array(
      z.strictObject({
        inlines: z.array(InlineSchema).describe('What this side holds.'),
        cites: CitesSchema,
        level: LevelSchema,
      }),
    )
    .describe('The sides.'),
  reading: z.array(SentenceSchema).describe('How this wiki reads it, and why.'),
  level: LevelSchema.describe('Of the question; its sides may go higher.'),
})
export type DisagreementRecord = z.infer<typeof DisagreementRecordSchema>

export const BacklinkSchema = z.strictObject({
  page: PageRefSchema.describe('The page that links here.'),
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

export const NearPageSchema = z.strictObject({
  page: PageRefSchema.describe('The other page.'),
  called: z
    .strictObject({
      name: z.string().describe('As the sources have it.'),
      by: z.array(z.string()).describe('Labels of sources.'),
    })
    .optional()
    .describe('The name it shares, where that is not its title, and who calls it so.'),
  given: z.boolean().describe('Whether it bears that name in a given document.'),
})
export type NearPage = z.infer<typeof NearPageSchema>

export const BesideSchema = z.strictObject({
  page: PageRefSchema.describe('The other episode.'),
  number: z.int().optional().describe('Of that episode.'),
  trace: TraceSchema,
  given: z.literal(true).optional().describe('Whether given documents leave anything of it.'),
})
export type Beside = z.infer<typeof BesideSchema>

export const PageRecordSchema = z.strictObject({
  record: z.literal('page'),
  ...PageRefSchema.shape,
  number: z.int().optional().describe('Of an episode.'),
  trace: TraceSchema,
  description: z.string().describe('Plain text for previews and search engines; level 0.'),
  summary: z.array(SentenceSchema).describe('The lead; level 0.'),
  aliases: z.array(AliasRecordSchema).describe('Other names that sources use.'),
  facts: z.array(FactRecordSchema).describe('What is known of it, property by property.'),
  relations: z
    .array(RelationRecordSchema)
    .describe('How it stands to other pages, in both directions.'),
  beats: z.array(FactRecordSchema).describe('What happens, in order; of an episode.'),
  adds: z.array(AdditionSchema).describe('What other pages tell from here on; of an episode.'),
  sections: z.array(SectionSchema).describe('The parts of the article below the lead.'),
  disagreements: z
    .array(DisagreementRecordSchema)
    .describe('Questions about it that sources answer differently.'),
  questions: z.array(EvidenceStatementSchema).describe('What sources ask and leave open.'),
  backlinks: z.array(BacklinkSchema).describe('The pages whose text links here.'),
  before: BesideSchema.optional().describe('The episode before this one.'),
  after: BesideSchema.optional().describe('The episode after this one.'),
  near: z.array(NearPageSchema).optional().describe('Pages of other things by a like name.'),
  moved: MovedSchema.optional(),
  evidence: EvidenceSchema.describe('All that its citations lead to.'),
})
export type PageRecord = z.infer<typeof PageRecordSchema>
