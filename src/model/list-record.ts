import { z } from 'zod'
import { CitesSchema, InlineSchema, LevelSchema } from './article.ts'
import { EvidenceSchema, SourceRefSchema } from './evidence.ts'
import { DisagreementRecordSchema, PageRefSchema, RelationRecordSchema } from './page-record.ts'

export const ListEntrySchema = z.strictObject({
  ...PageRefSchema.shape,
  number: z.int().optional().describe('Of an episode.'),
  description: z.string().describe('Level 0.'),
  aliases: z.array(z.string()),
  facets: z.record(z.string(), z.array(z.string())).describe('Level-0 values, by property.'),
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
    }),
  ),
})
export type SourceList = z.infer<typeof SourceListSchema>

/** Every address and the names it goes by, for the page that answers an unknown one. */
export const AddressListSchema = z.strictObject({
  entries: z.array(
    z.strictObject({ address: z.string(), title: z.string(), names: z.array(z.string()) }),
  ),
})
export type AddressList = z.infer<typeof AddressListSchema>

export const HomeSchema = z.strictObject({
  show: ListEntrySchema.optional().describe('The show that the wiki is about.'),
  featured: z.array(ListEntrySchema),
})
export type Home = z.infer<typeof HomeSchema>
