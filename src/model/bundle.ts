import { z } from 'zod'
import { FORMAT } from './bundle-format.ts'
import { ChangeListSchema } from './change.ts'
import { EverythingSchema } from './everything.ts'
import {
  AddressListSchema,
  AppearancesSchema,
  CoverageSchema,
  DisagreementListSchema,
  HomeSchema,
  PageListSchema,
  RelationshipListSchema,
  SourceListSchema,
  StorySchema,
  TimelineSchema,
} from './list-record.ts'
import { PageRecordSchema } from './page-record.ts'
import { SearchRootsSchema } from './search-index.ts'
import { RedirectRecordSchema, SourceRecordSchema } from './source-record.ts'
import { VocabularySchema } from './vocabulary.ts'

const hash = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('First 32 hex digits of the SHA-256 of the bytes, which are also its file name.')

export const AddressRecordSchema = z.discriminatedUnion('record', [
  PageRecordSchema,
  SourceRecordSchema,
  RedirectRecordSchema,
])
export type AddressRecord = z.infer<typeof AddressRecordSchema>

/** Shards form a search tree over addresses: an index points to children, a leaf holds records. */
export const IndexSchema = z.strictObject({
  children: z
    .array(z.tuple([z.string(), hash]))
    .describe('First address of each child shard, and its hash, in order.'),
})
export const LeafSchema = z.strictObject({
  records: z
    .array(z.tuple([z.string(), AddressRecordSchema]))
    .describe('Address and record, in order.'),
})
export type Leaf = z.infer<typeof LeafSchema>
export const ShardSchema = z.union([IndexSchema, LeafSchema])
export type Shard = z.infer<typeof ShardSchema>

export const ListsSchema = z.strictObject({
  home: HomeSchema.describe('What the home page shows.'),
  characters: PageListSchema.describe('Everybody in the story.'),
  people: PageListSchema.describe('Those who made it.'),
  shows: PageListSchema.describe('The series, and others beside it.'),
  episodes: PageListSchema.describe('The steps of the story.'),
  topics: PageListSchema.describe('Articles on what happened around it.'),
  relationships: RelationshipListSchema.describe('Who stands to whom, as a list and as a drawing.'),
  timeline: TimelineSchema.describe('What happened on which day.'),
  disagreements: DisagreementListSchema.describe('What sources answer differently.'),
  sources: SourceListSchema.describe('Every source.'),
  appearances: AppearancesSchema.describe('Who appears in which episode.'),
  story: StorySchema.describe('The plot, beat by beat.'),
  coverage: CoverageSchema.describe('What the wiki rests on, and where it is thin.'),
  addresses: AddressListSchema.describe('Every address and its names.'),
  everything: EverythingSchema.describe('All pages in short, by kind.'),
  changes: ChangeListSchema.describe('Changes to facts, the latest first.'),
  vocabulary: VocabularySchema.describe('Words of schema.org for properties and relations.'),
})
export type Lists = z.infer<typeof ListsSchema>

export const WikiRecordSchema = z.strictObject({
  name: z.string().describe('Its name.'),
  tagline: z.string().describe('One line about it.'),
  language: z.string().describe('BCP 47 tag of the language it is written in.'),
  url: z.string().describe('Where it is published, with a slash at the end.'),
  notice: z.string().describe('What the foot of every page says about it.'),
  horizon: z
    .strictObject({
      steps: z.int().describe('How many steps the story has.'),
      after: z.string().describe('Words for "has seen n steps"; {n} stands for the number.'),
      last: z.string().describe('Words for "has seen it all".'),
      upTo: z.string().describe('What a reader who has seen {n} steps says to have seen.'),
      all: z.string().describe('What a reader who knows the story says.'),
    })
    .describe('How many steps the story has, and the words for having seen some or all of it.'),
})
export type WikiRecord = z.infer<typeof WikiRecordSchema>

export const TopicRefSchema = z.strictObject({
  address: z.string().describe('Where it stands.'),
  title: z.string().describe('What it is called.'),
  given: z.literal(true).optional().describe('Whether given documents leave anything of it.'),
})
export type TopicRef = z.infer<typeof TopicRefSchema>

export const ManifestSchema = z.strictObject({
  format: z.literal(FORMAT).describe('Of this schema.'),
  wiki: WikiRecordSchema.describe('Which wiki this is, and how its spoilers are measured.'),
  topics: z.array(TopicRefSchema).describe('The first of the list of topics, for navigation.'),
  tree: hash.describe('The root shard.'),
  lists: z.record(z.string(), hash).describe('The shard of each list.'),
  search: SearchRootsSchema.describe('Where search starts.'),
})
export type Manifest = z.infer<typeof ManifestSchema>

/** A compiled wiki: the files of its `data/` folder by name, and which of them is the manifest. */
export interface Bundle {
  manifest: string
  files: ReadonlyMap<string, string>
}
