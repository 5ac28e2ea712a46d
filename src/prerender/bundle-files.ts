import type { AddressRecord, Lists, Manifest, Shard } from '#model/bundle.ts'
import type { ReadText } from './read-records.ts'

type Parsed = ReturnType<typeof JSON.parse>

/** A file of the bundle, parsed; what is in it follows from where its name was found. */
export type ParsedFile = (name: string) => Parsed

/** How many characters of files are kept parsed; they take a few times as many bytes. */
const MOST_KEPT = 8_000_000

/**
 * Parses files of the bundle, and keeps those that were asked for of late: pages that follow each
 * other share most of what they are made from, and no page needs all.
 */
export function keepParsed(read: ReadText, most = MOST_KEPT): ParsedFile {
  const kept = new Map<string, { content: Parsed; size: number }>()
  let total = 0
  return (name) => {
    const known = kept.get(name)
    if (known) {
      // Last in the map is what was asked for last.
      kept.delete(name)
      kept.set(name, known)
      return known.content
    }
    const text = read(name)
    const content: Parsed = JSON.parse(text)
    kept.set(name, { content, size: text.length })
    total += text.length
    for (const [oldest, { size }] of kept) {
      if (total <= most || oldest === name) break
      kept.delete(oldest)
      total -= size
    }
    return content
  }
}

/** The record at an address, found by way of as many shards as the tree is high. */
export function findRecord(
  address: string,
  tree: string,
  file: ParsedFile,
): AddressRecord | undefined {
  const shard: Shard = file(`${tree}.json`)
  if ('records' in shard) return shard.records.find(([at]) => at === address)?.[1]
  const child = shard.children.findLast(([first]) => first <= address)
  return child && findRecord(address, child[1], file)
}

/** All lists, of which each is read when it is first looked at. */
export function openLists({ lists }: Manifest, file: ParsedFile): Lists {
  const properties = Object.entries(lists).map(([name, hash]) => {
    const get = () => file(`${hash}.json`)
    return [name, { enumerable: true, get }] as const
  })
  return Object.create(Object.prototype, Object.fromEntries(properties))
}

/** Answers what the app asks of a bundle, from files that are at hand. */
export function readParsed(manifestName: string, file: ParsedFile) {
  const manifest = async (): Promise<Manifest> => file(manifestName)
  return {
    manifest,
    record: async (address: string) => findRecord(address, (await manifest()).tree, file),
    list: async <N extends keyof Lists>(name: N): Promise<Lists[N]> => {
      const hash = (await manifest()).lists[name]
      if (!hash) throw new Error(`the bundle has no list of ${name}`)
      return file(`${hash}.json`)
    },
    shard: async (hash: string) => file(`${hash}.json`),
  }
}
