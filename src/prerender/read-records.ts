import { type AddressRecord, type Manifest, ManifestSchema, ShardSchema } from '#model/bundle.ts'

export type ReadText = (name: string) => Promise<string>

export async function readManifest(name: string, read: ReadText): Promise<Manifest> {
  return ManifestSchema.parse(JSON.parse(await read(name)))
}

/** Every record of the bundle, in the order of addresses. */
export async function readRecords(
  tree: string,
  read: ReadText,
): Promise<[string, AddressRecord][]> {
  const shard = ShardSchema.parse(JSON.parse(await read(`${tree}.json`)))
  if ('records' in shard) return shard.records
  const parts = await Promise.all(shard.children.map(([, hash]) => readRecords(hash, read)))
  return parts.flat()
}
