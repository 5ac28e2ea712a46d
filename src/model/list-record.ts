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

const ByLevelSchema = z.array(z.int())

export const FacetValueSchema = z.strictObject({
  value: z.string().describe('As addresses of filtered lists have it.'),
  label: z.string().describe('In words.'),
})

export const EntryFacetSchema = z.strictObject({
  value: z.string().describe('One of the values of the facet.'),
  level: LevelSchema.optional().describe('Left out where it is 0.'),
  given: z.literal(true).optional().describe('Whether a given document bears it out.'),
})
export type EntryFacet = z.infer<typeof EntryFacetSchema>

const CountsSchema = z.strictObject({
  relations: ByLevelSchema.describe('How many of its relations have level 0, level 1, and so on.'),
  sources: ByLevelSchema.describe('How many of its sources first speak at level 0, 1, and so on.'),
})

export const ListEntrySchema = z.strictObject({
  ...PageRefSchema.shape,
  number: z.int().optional().describe('Of an episode.'),
  trace: TraceSchema,
  description: z.string().describe('Level 0.'),
  aliases: z.array(z.string()).describe('Other names that sources use.'),
  facets: z.record(z.string(), z.array(EntryFacetSchema)).describe('By property of the facet.'),
  ...CountsSchema.shape,
  given: z
    .strictObject({ description: z.string().describe('Level 0.'), ...CountsSchema.shape })
    .optional()
    .describe('What is left of it when only given documents count; left out when nothing is.'),
})
export type ListEntry = z.infer<typeof ListEntrySchema>

export const FacetSchema = z.strictObject({
  property: z.string().describe('Its key.'),
  label: z.string().describe('Its name in words.'),
  values: z.array(FacetValueSchema).describe('In their order; of any level.'),
  ordered: z.literal(true).optional().describe('The order of the values says something.'),
  first: z.literal(true).optional().describe('Only the first value that an entry has counts.'),
})
export type Facet = z.infer<typeof FacetSchema>

/** Every page of one kind, and what the list can be filtered by. */
export const PageListSchema = z.strictObject({
  intro: z.string().optional().describe('The sentence that opens the list.'),
  facets: z.array(FacetSchema).describe('What the list can be filtered by.'),
  entries: z.array(ListEntrySchema).describe('The pages.'),
})
export type PageList = z.infer<typeof PageListSchema>

export const TimelineEntrySchema = z.strictObject({
  date: z.string().describe('EDTF date.'),
  phase: z.string().describe('Phase of the timeline that it stands in.'),
  written: z.boolean().describe('Whether it was written about the subject; else it happened.'),
  rank: RankSchema,
  label: z.string().describe('Name of its property in words.'),
  inlines: z.array(InlineSchema).describe('What happened.'),
  page: PageRefSchema.optional().describe('The page whose fact it is.'),
  fragment: z.string().optional().describe('Of that fact.'),
  formerly: z.array(z.string()).optional().describe('Fragments of the timeline it had before.'),
  cites: CitesSchema,
  level: LevelSchema,
})
export type TimelineEntry = z.infer<typeof TimelineEntrySchema>

export const TimelineSchema = z.strictObject({
  entries: z.array(TimelineEntrySchema).describe('What happened, by date.'),
  evidence: EvidenceSchema.describe('All that its citations lead to.'),
})
export type Timeline = z.infer<typeof TimelineSchema>

export const DisagreementListSchema = z.strictObject({
  entries: z.array(DisagreementRecordSchema).describe('The questions.'),
  evidence: EvidenceSchema.describe('All that its citations lead to.'),
})
export type DisagreementList = z.infer<typeof DisagreementListSchema>

export const RelationshipListSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        group: z.string().describe('Its heading.'),
        entries: z
          .array(
            z.strictObject({
              from: PageRefSchema.describe('The page that states it.'),
              relation: RelationRecordSchema.describe('How it stands to the other.'),
            }),
          )
          .describe('The relationships.'),
      }),
    )
    .describe('By what they are about.'),
  map: RelationshipMapSchema.describe('The same relationships as a drawing.'),
  evidence: EvidenceSchema.describe('All that its citations lead to.'),
})
export type RelationshipList = z.infer<typeof RelationshipListSchema>

export const SourceListSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        ...SourceRefSchema.shape,
        title: z.string().optional().describe('Its headline.'),
        publisher: z.string().optional().describe('Who published it, where that is known.'),
        language: z.string().optional().describe('BCP 47 tag, where it is not that of the wiki.'),
        paragraphs: z.int().describe('How many it has, where they are known.'),
        statements: z.int().describe('How many were taken from it.'),
        cited: z.int().describe('How many of its statements at least one page rests on.'),
        unused: z.int().describe('How many say why no page rests on them.'),
      }),
    )
    .describe('By label.'),
})
export type SourceList = z.infer<typeof SourceListSchema>

/** Who appears in which episode, as far as sources tell. */
export const AppearancesSchema = z.strictObject({
  episodes: z
    .array(z.strictObject({ ...PageRefSchema.shape, number: z.int().describe('Of the episode.') }))
    .describe('The columns of the table, by number.'),
  rows: z
    .array(
      z.strictObject({
        character: PageRefSchema.describe('Who appears.'),
        cells: z
          .array(
            z.strictObject({
              episode: z.int().describe('Its number.'),
              cites: CitesSchema,
              level: LevelSchema,
            }),
          )
          .describe('The episodes it appears in.'),
      }),
    )
    .describe('The rows of the table, one for each character.'),
  evidence: EvidenceSchema.describe('All that its citations lead to.'),
})
export type Appearances = z.infer<typeof AppearancesSchema>

/** The plot beats of every episode, in the order of the story. */
export const StorySchema = z.strictObject({
  episodes: z
    .array(
      z.strictObject({
        episode: z
          .strictObject({ ...PageRefSchema.shape, number: z.int().describe('Of the episode.') })
          .describe('The page of the episode.'),
        beats: z.array(FactRecordSchema).describe('What happens, in order.'),
      }),
    )
    .describe('Those that have beats, by number.'),
  evidence: EvidenceSchema.describe('All that its citations lead to.'),
})
export type Story = z.infer<typeof StorySchema>

const FactPointerSchema = z.strictObject({
  page: PageRefSchema.describe('The page that it stands on.'),
  id: z.string().describe('Its fragment there.'),
  label: z.string().describe('Name of the property or relation.'),
  value: z.string().describe('In plain text.'),
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
  entries: z
    .array(
      z.strictObject({
        address: z.string().describe('Address below the base.'),
        title: z.string().describe('Level 0.'),
        names: z.array(z.string()).describe('What else it goes by.'),
      }),
    )
    .describe('Every page and source.'),
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
  topics: z.array(ListEntrySchema).describe('Topics beside those; the first of them.'),
  moreTopics: z.literal(true).optional().describe('Whether there are others.'),
  episodes: z.array(ListEntrySchema).describe('The steps of the story; the first of them.'),
  moreEpisodes: z.literal(true).optional().describe('Whether there are others.'),
  figures: FiguresSchema.describe('How much the wiki rests on.'),
  givenFigures: FiguresSchema.describe('The same when only given documents count.'),
})
export type Home = z.infer<typeof HomeSchema>
