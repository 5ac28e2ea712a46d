import { z } from 'zod'
import { BlockSchema, InlineSchema, SectionSchema, SentenceSchema } from '#model/article.ts'
import {
  AddressRecordSchema,
  ListsSchema,
  ManifestSchema,
  ShardSchema,
  WikiRecordSchema,
} from '#model/bundle.ts'
import { ChangeListSchema } from '#model/change.ts'
import { EverythingSchema } from '#model/everything.ts'
import { EvidenceSchema, EvidenceStatementSchema, SourceRefSchema } from '#model/evidence.ts'
import {
  AddressListSchema,
  AppearancesSchema,
  CoverageSchema,
  DisagreementListSchema,
  HomeSchema,
  ListEntrySchema,
  PageListSchema,
  RelationshipListSchema,
  SourceListSchema,
  StorySchema,
  TimelineSchema,
} from '#model/list-record.ts'
import { RelationshipMapSchema } from '#model/map-record.ts'
import {
  DisagreementRecordSchema,
  FactRecordSchema,
  PageRecordSchema,
  PageRefSchema,
  RelationRecordSchema,
} from '#model/page-record.ts'
import {
  DocumentShardSchema,
  NameShardSchema,
  TermShardSchema,
  TextIndexSchema,
} from '#model/search-index.ts'
import { SourceRecordSchema, SourceStatementSchema } from '#model/source-record.ts'
import { TraceSchema } from '#model/trace.ts'
import { TwinSchema } from '#model/twin.ts'
import { VocabularySchema } from '#model/vocabulary.ts'

/** What has a name of its own in the schema; the first four are whole files. */
const NAMED = {
  manifest: ManifestSchema,
  shard: ShardSchema,
  lists: ListsSchema,
  twin: TwinSchema,
  record: AddressRecordSchema,
  page: PageRecordSchema,
  source: SourceRecordSchema,
  wiki: WikiRecordSchema,
  home: HomeSchema,
  'page-list': PageListSchema,
  'list-entry': ListEntrySchema,
  relationships: RelationshipListSchema,
  map: RelationshipMapSchema,
  timeline: TimelineSchema,
  disagreements: DisagreementListSchema,
  sources: SourceListSchema,
  appearances: AppearancesSchema,
  story: StorySchema,
  coverage: CoverageSchema,
  addresses: AddressListSchema,
  everything: EverythingSchema,
  changes: ChangeListSchema,
  vocabulary: VocabularySchema,
  'page-ref': PageRefSchema,
  fact: FactRecordSchema,
  relation: RelationRecordSchema,
  disagreement: DisagreementRecordSchema,
  section: SectionSchema,
  block: BlockSchema,
  sentence: SentenceSchema,
  inline: InlineSchema,
  evidence: EvidenceSchema,
  'evidence-statement': EvidenceStatementSchema,
  'source-statement': SourceStatementSchema,
  'source-ref': SourceRefSchema,
  trace: TraceSchema,
  'search-names': NameShardSchema,
  'search-texts': TextIndexSchema,
  'search-words': TermShardSchema,
  'search-documents': DocumentShardSchema,
}

/** The JSON Schema that the data is published with: of the bundle's files, and of the twins of pages. */
export function dataSchema(): string {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io: 'output',
    unrepresentable: 'any',
    uri: (id) => `#/$defs/${id}`,
  })
  const definitions = Object.entries(schemas).map(([id, { $id: _id, $schema: _any, ...rest }]) => [
    id,
    rest,
  ])
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The data of this wiki',
    description:
      'A manifest names a tree of shards, whose leaves hold records, and a file for each of the lists. A twin is one page as data, beside its HTML.',
    $defs: Object.fromEntries(definitions),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
