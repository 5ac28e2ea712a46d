import type { ExplorerSpec } from './explorer-spec.ts'
import { indexFacets, type IndexedFacet } from './index-facets.ts'
import { indexWords, type WordIndex } from './match-text.ts'

export interface EntryIndex {
  facets: readonly IndexedFacet[]
  /** Made when text is first looked for. */
  words: () => WordIndex
  /** The positions of all entries in some order; as they came in one that there is not. */
  sequence: (sort: string | undefined) => readonly number[]
}

interface Known {
  entries: readonly unknown[]
  index: EntryIndex
}

const known = new WeakMap<object, Known>()

function createIndex<E>(entries: readonly E[], spec: ExplorerSpec<E>): EntryIndex {
  let words: WordIndex | undefined
  const sequences = new Map<string, number[]>()
  const sequence = (sort = '') => {
    const before = sequences.get(sort)
    if (before) return before
    const order = spec.orders.find(({ key }) => key === sort)
    if (!order && sort !== '') return sequence()
    const positioned = [...entries.entries()]
    if (order) positioned.sort(([, a], [, b]) => order.compare(a, b))
    const made = positioned.map(([position]) => position)
    sequences.set(sort, made)
    return made
  }
  return {
    facets: indexFacets(entries, spec),
    words: () => (words ??= indexWords(entries.map((entry) => spec.textOf(entry)))),
    sequence,
  }
}

/** What exploring needs of some entries, made once for as long as the spec and they are the same. */
export function indexEntries<E>(entries: readonly E[], spec: ExplorerSpec<E>): EntryIndex {
  const before = known.get(spec)
  if (before?.entries === entries) return before.index
  const index = createIndex(entries, spec)
  known.set(spec, { entries, index })
  return index
}
