import { z } from 'zod'
import { CitesSchema, InlineSchema, LevelSchema } from './article.ts'
import { EvidenceSchema, SourceRefSchema } from './evidence.ts'
import { RelationshipMapSchema } from './map-record.ts'
import {
  DisagreementRecordSchema,
  FactRecordSchema,
  PageRefSchema,
  RelationRecordSchema,
} from './page-record.ts'
import { RankSchema } from './page.ts'
import { TraceSchema } from './trace.ts'

export const ListEntrySchema = z.strictObject({
  ...PageRefSchema.shape,
  number: z.int().optional().describe('Of an episode.'),
  trace: TraceSchema,
  description: z.string().describe('Level 0.'),
  aliases: z.array(z.string()),
  facets: z.record(z.string(), z.array(z.string())).describe('Level-0 values, by property.'),
  given: z
    .strictObject({
      description: z.string(),
      facets: z.record(z.string(), z.array(z.string())),
    })
    .optional()
    .describe('What is left of it when only given documents count; left out when nothing is.'),
})
export type ListEntry = z.infer<typeof ListEntrySchema>

export const FacetSchema = z.strictObject({
  property: z.string(),
  label: z.string(),
  values: z.array(z.string()),
})
export type Facet = z.infer<typeof FacetSchema>

/** Every page of one kind, and what the list can be filtered by. */
export const PageListSchema = z.strictObject({
  intro: z.string().optional(),
  facets: z.array(FacetSchema),
  entries: z.array(ListEntrySchema),
})
export type PageList = z.infer<typeof PageListSchema>

export const TimelineEntrySchema = z.strictObject({
  date: z.string().describe('EDTF date.'),
  phase: z.string(),
  written: z.boolean().describe('Whether it was written about the subject; else it happened.'),
  rank: RankSchema,
  label: z.string(),
  inlines: z.array(InlineSchema),
  page: PageRefSchema.optional().describe('The page whose fact it is.'),
  fragment: z.string().optional().describe('Of that fact.'),
  cites: CitesSchema,
  level: LevelSchema,
})
export type TimelineEntry = z.infer<typeof TimelineEntrySchema>

export const TimelineSchema = z.strictObject({
  entries: z.array(TimelineEntrySchema),
  evidence: EvidenceSchema,
})
export type Timeline = z.infer<typeof TimelineSchema>

export const DisagreementListSchema = z.strictObject({
  entries: z.array(DisagreementRecordSchema),
  evidence: EvidenceSchema,
})
export type DisagreementList = z.infer<typeof DisagreementListSchema>

export const RelationshipListSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      group: z.string(),
      entries: z.array(z.strictObject({ from: PageRefSchema, relation: RelationRecordSchema })),
    }),
  ),
  map: RelationshipMapSchema.describe('The same relationships as a drawing.'),
  evidence: EvidenceSchema,
})
export type RelationshipList = z.infer<typeof RelationshipListSchema>

export const SourceListSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      ...SourceRefSchema.shape,
      title: z.string().optional(),
      paragraphs: z.int(),
      statements: z.int(),
      cited: z.int().describe('How many of its statements at least one page rests on.'),
      unused: z.int().describe('How many say why no page rests on them.'),
    }),
  ),
})
export type SourceList = z.infer<typeof SourceListSchema>

/** Who appears in which episode, as far as sources tell. */
export const AppearancesSchema = z.strictObject({
  episodes: z.array(z.strictObject({ ...PageRefSchema.shape, number: z.int() })),
  rows: z.array(
    z.strictObject({
      character: PageRefSchema,
      cells: z.array(z.strictObject({ episode: z.int(), cites: CitesSchema, level: LevelSchema })),
    }),
  ),
  evidence: EvidenceSchema,
})
export type Appearances = z.infer<typeof AppearancesSchema>

/** The plot beats of every episode, in the order of the story. */
export const StorySchema = z.strictObject({
  episodes: z.array(
    z.strictObject({
      episode: z.strictObject({ ...PageRefSchema.shape, number: z.int() }),
      beats: z.array(FactRecordSchema),
    }),
  ),
  evidence: EvidenceSchema,
})
export type Story = z.infer<typeof StorySchema>

const FactPointerSchema = z.strictObject({
  page: PageRefSchema,
  id: z.string(),
  label: z.string(),
  value: z.string(),
  level: LevelSchema,
})
export type FactPointer = z.infer<typeof FactPointerSchema>

const FactFiguresSchema = z.strictObject({
  facts: z.int().describe('Facts and relations in all.'),
  singleSource: z.array(FactPointerSchema).describe('Facts that one source alone bears out.'),
  weak: z.array(FactPointerSchema).describe('Facts that rest on sources of grade C alone.'),
})
export type FactFigures = z.infer<typeof FactFiguresSchema>

/** What the wiki rests on, and where it is thin. */
export const CoverageSchema = z.strictObject({
  ...FactFiguresSchema.shape,
  given: FactFiguresSchema.describe('The same when only given documents count.'),
  unknowns: z.array(z.string()).describe('What no source says.'),
})
export type Coverage = z.infer<typeof CoverageSchema>

/** Every address and the names it goes by, for the page that answers an unknown one. */
export const AddressListSchema = z.strictObject({
  entries: z.array(
    z.strictObject({ address: z.string(), title: z.string(), names: z.array(z.string()) }),
  ),
})
export type AddressList = z.infer<typeof AddressListSchema>

const FiguresSchema = z.strictObject({
  sources: z.int().describe('How many sources there are.'),
  statements: z.int().describe('How many statements were taken from them.'),
  disagreements: z.int().describe('How many questions they answer differently.'),
})

export const HomeSchema = z.strictObject({
  show: ListEntrySchema.optional().describe('The show that the wiki is about.'),
  featured: z.array(ListEntrySchema).describe('The pages that it leads to.'),
  figures: FiguresSchema.describe('How much the wiki rests on.'),
  givenFigures: FiguresSchema.describe('The same when only given documents count.'),
})
export type Home = z.infer<typeof HomeSchema>
