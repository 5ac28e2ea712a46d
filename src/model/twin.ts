import { z } from 'zod'
import { ListsSchema, WikiRecordSchema } from './bundle.ts'
import { PageRecordSchema } from './page-record.ts'
import { SourceRecordSchema } from './source-record.ts'

const place = {
  $schema: z.string().describe('The schema of this very file.'),
  canonical: z.string().describe('The URL of the page itself.'),
}

export const PageTwinSchema = PageRecordSchema.extend(place)
export const SourceTwinSchema = SourceRecordSchema.extend(place)

export const ListTwinSchema = z.strictObject({
  ...place,
  record: z.literal('list').describe('What kind of page this is.'),
  address: z.string().describe('Address below the base.'),
  title: z.string().describe('Its heading.'),
  lists: ListsSchema.partial().describe('The lists that the page shows, by name.'),
})

export const EntranceSchema = z.strictObject({
  ...place,
  record: z.literal('entrance').describe('What kind of page this is.'),
  address: z.string().describe('Address below the base.'),
  title: z.string().describe('Its heading.'),
  wiki: WikiRecordSchema.describe('Which wiki this is.'),
  manifest: z.string().describe('Where the manifest of the bundle is, by URL.'),
  files: z
    .record(z.string(), z.string())
    .describe('Where feed, sitemap, llms.txt and schema are, by URL.'),
})

/** What stands beside a page as `index.json`. */
export const TwinSchema = z
  .discriminatedUnion('record', [PageTwinSchema, SourceTwinSchema, ListTwinSchema, EntranceSchema])
  .describe('A page as data, at its address with index.json added.')
export type Twin = z.infer<typeof TwinSchema>
