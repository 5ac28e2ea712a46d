import { createHash } from 'node:crypto'
import type { AddressRecord, Shard } from '#model/bundle.ts'
import type { Recall } from '../memory/create-memory.ts'
import { groupsBySize, packBySize } from './pack-by-size.ts'

/** About how many bytes of records a leaf holds; a larger record gets one of its own. */
const LEAF_BYTES = 12_000
/** About how many bytes an index holds: two levels of nearly a hundred lead to nine thousand leaves. */
const INDEX_BYTES = 6_000

export interface NamedFile {
  hash: string
  name: string
  text: string
}

/** First 32 hex digits of the SHA-256: too many to meet by chance, few enough for a file name. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/**
 * Packs records into a search tree of shards: leaves of about 12 kB, and above them as many
 * levels of index shards as it takes to end in one root, all small, since a reader who follows a
 * link waits for one of each.
 * @param records in order of their addresses
 */
export function shard(
  records: readonly (readonly [string, AddressRecord])[],
  recall: Recall,
): { root: string; files: NamedFile[] } {
  const files: NamedFile[] = []
  const add = (file: NamedFile): string => {
    files.push(file)
    return file.hash
  }
  const write = (content: Shard) => add(nameFile(JSON.stringify(content)))
  // Of each group, since the texts of all records take as much room as all that is written.
  let texts = new Map<AddressRecord, string>()
  const textOf = (entry: readonly [string, AddressRecord]) => {
    const text = texts.get(entry[1]) ?? JSON.stringify(entry)
    texts.set(entry[1], text)
    return text
  }
  const sizeOf = (entry: readonly [string, AddressRecord]) =>
    recall(`size ${entry[0]}`, [entry[1]], () => Buffer.byteLength(textOf(entry)))
  let level: [string, string][] = []
  for (const group of groupsBySize(records, LEAF_BYTES, sizeOf)) {
    const first = group[0]?.[0] ?? ''
    const held = group.map(([, record]) => record)
    const leaf = () => nameFile(`{"records":[${group.map(textOf).join(',')}]}`)
    level.push([first, add(recall(`leaf ${first}`, held, leaf))])
    texts = new Map()
  }
  while (level.length > 1) {
    level = packBySize(level, INDEX_BYTES, bytesOf).map((group): [string, string] => [
      group[0]?.[0] ?? '',
      write({ children: group.map(([first, hash]) => [first, hash]) }),
    ])
  }
  return { root: level[0]?.[1] ?? write({ records: [] }), files }
}

/** Calls a file of the bundle after what is in it. */
export function nameFile(text: string): NamedFile {
  const hash = contentHash(text)
  return { hash, name: `${hash}.json`, text }
}

function bytesOf(item: unknown): number {
  return Buffer.byteLength(JSON.stringify(item))
}
