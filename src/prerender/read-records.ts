import { type AddressRecord, type Manifest, ManifestSchema, type Shard } from '#model/bundle.ts'

export type ReadText = (name: string) => string

export function readManifest(name: string, read: ReadText): Manifest {
  return ManifestSchema.parse(JSON.parse(read(name)))
}

/** Every record of the bundle, in the order of addresses, each shard only as long as it is asked. */
export function* readRecords(tree: string, read: ReadText): Generator<[string, AddressRecord]> {
  // What the compiler wrote a moment ago has the shape that it checked.
  const shard: Shard = JSON.parse(read(`${tree}.json`))
  if ('records' in shard) yield* shard.records
  else for (const [, hash] of shard.children) yield* readRecords(hash, read)
}
