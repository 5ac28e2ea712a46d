import { z } from 'zod'
import { ManifestSchema, ShardSchema, ListsSchema } from '#model/bundle.ts'

/** The JSON Schema that the bundle is published with: of its manifest, its shards and its lists. */
export function dataSchema(): string {
  const options = { io: 'output', reused: 'ref', unrepresentable: 'any' } as const
  const definitions = {
    manifest: z.toJSONSchema(ManifestSchema, options),
    shard: z.toJSONSchema(ShardSchema, options),
    lists: z.toJSONSchema(ListsSchema, options),
  }
  return `${JSON.stringify(definitions, null, 2)}\n`
}
