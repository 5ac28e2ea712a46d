import { createHash } from 'node:crypto'
import type { AddressRecord, Shard } from '#model/bundle.ts'
import { packBySize } from './pack-by-size.ts'

/** About how many bytes a shard holds; a record that is larger by itself gets one of its own. */
const TARGET_BYTES = 32_000

export interface NamedFile {
  name: string
  text: string
}

/** First 32 hex digits of the SHA-256: too many to meet by chance, few enough for a file name. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/**
 * Packs records into a search tree of shards: leaves of about 32 kB, and above them as many
 * levels of index shards as it takes to end in one root.
 * @param records in order of their addresses
 */
export function shard(records: readonly (readonly [string, AddressRecord])[]): {
  root: string
  files: NamedFile[]
} {
  const files: NamedFile[] = []
  const write = (content: Shard): string => {
    const text = JSON.stringify(content)
    const hash = contentHash(text)
    files.push({ name: `${hash}.json`, text })
    return hash
  }
  let level = pack(records).map((group): [string, string] => [
    group[0]?.[0] ?? '',
    write({ records: group.map(([address, record]) => [address, record]) }),
  ])
  while (level.length > 1) {
    level = pack(level).map((group): [string, string] => [
      group[0]?.[0] ?? '',
      write({ children: group.map(([first, hash]) => [first, hash]) }),
    ])
  }
  return { root: level[0]?.[1] ?? write({ records: [] }), files }
}

function pack<T>(items: readonly T[]): T[][] {
  return packBySize(items, TARGET_BYTES, (item) => Buffer.byteLength(JSON.stringify(item)))
}
