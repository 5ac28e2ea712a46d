import { FORMAT } from '#model/bundle-format.ts'
import type { AddressRecord, Bundle, Lists, Manifest, TopicRef } from '#model/bundle.ts'
import type { ListEntry } from '#model/list-record.ts'
import type { WikiSeed } from '#model/wiki.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import type { SearchIndex } from '../search/index-search.ts'
import { contentHash, shard } from './shard.ts'

/** More than the header has room for, since some stand at the address of a list. */
const MOST_TOPICS = 8

interface Content {
  wiki: WikiSeed
  records: ReadonlyMap<string, AddressRecord>
  lists: Lists
  search: SearchIndex
}

/** Writes the bundle: shards named after their bytes, and a manifest that names them. */
export function emit(
  { wiki, records, lists, search }: Content,
  recall: Recall = noMemory.recall,
): Bundle {
  const files = new Map<string, string>()
  const write = (text: string): string => {
    const hash = contentHash(text)
    files.set(`${hash}.json`, text)
    return hash
  }
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1))
  const tree = shard(sorted, recall)
  for (const { name, text } of [...tree.files, ...search.files]) files.set(name, text)

  const { name, tagline, language, url, notice, horizon } = wiki
  const manifest: Manifest = {
    format: FORMAT,
    wiki: { name, tagline, language, url, notice, horizon },
    topics: lists.topics.entries.slice(0, MOST_TOPICS).map(topicRef),
    tree: tree.root,
    lists: Object.fromEntries(
      Object.entries(lists).map(([list, content]) => [list, write(JSON.stringify(content))]),
    ),
    search: search.roots,
  }
  const text = JSON.stringify(manifest)
  const manifestName = `manifest-${contentHash(text)}.json`
  files.set(manifestName, text)
  return { manifest: manifestName, files }
}

function topicRef({ address, title, given }: ListEntry): TopicRef {
  return { address, title, ...(given && { given: true }) }
}
