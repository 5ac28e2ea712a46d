import { z } from 'zod'
import { FORMAT } from './bundle-format.ts'
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
import { RedirectRecordSchema, SourceRecordSchema } from './source-record.ts'

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
export const ShardSchema = z.union([IndexSchema, LeafSchema])
export type Shard = z.infer<typeof ShardSchema>

export const ListsSchema = z.strictObject({
  home: HomeSchema,
  characters: PageListSchema,
  people: PageListSchema,
  shows: PageListSchema,
  episodes: PageListSchema,
  topics: PageListSchema,
  relationships: RelationshipListSchema,
  timeline: TimelineSchema,
  disagreements: DisagreementListSchema,
  sources: SourceListSchema,
  appearances: AppearancesSchema,
  story: StorySchema,
  coverage: CoverageSchema,
  addresses: AddressListSchema,
})
export type Lists = z.infer<typeof ListsSchema>

export const WikiRecordSchema = z.strictObject({
  name: z.string(),
  tagline: z.string(),
  language: z.string(),
  url: z.string().describe('Where it is published, with a slash at the end.'),
  notice: z.string(),
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

export const ManifestSchema = z.strictObject({
  format: z.literal(FORMAT).describe('Of this schema.'),
  wiki: WikiRecordSchema,
  tree: hash.describe('The root shard.'),
  lists: z.record(z.string(), hash).describe('The shard of each list.'),
})
export type Manifest = z.infer<typeof ManifestSchema>

/** A compiled wiki: the files of its `data/` folder by name, and which of them is the manifest. */
export interface Bundle {
  manifest: string
  files: ReadonlyMap<string, string>
}
