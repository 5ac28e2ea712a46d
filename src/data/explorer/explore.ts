import { chosenIn } from './change-search.ts'
import type { ActiveFilter, Exploration, ExplorerSpec } from './explorer-spec.ts'
import type { ExplorerSearch } from './explorer-search.ts'
import { indexEntries } from './index-entries.ts'
import type { IndexedFacet } from './index-facets.ts'
import { matchText } from './match-text.ts'

interface Facet extends IndexedFacet {
  counts: number[]
}

interface Filter {
  active: ActiveFilter
  passes: (position: number) => boolean
  /** What it is about; a text is about none. */
  facet?: Facet
  /** How many entries fail at this filter alone. */
  barred: number
}

/** Instead of a place among the filters. */
const SEVERAL = -1

function facetFilter(facet: Facet, chosen: readonly string[]): Filter[] {
  const on = facet.options.map(({ value }) => chosen.includes(value))
  const values = facet.options.filter((_, option) => on[option])
  if (values.length === 0) return []
  const active = { key: facet.key, label: facet.label, values }
  const passes = (position: number) =>
    facet.ofEntries[position]?.some((option) => on[option]) ?? false
  return [{ active, passes, facet, barred: 0 }]
}

/** The place of the only filter that an entry fails at, or the number of all where there is none. */
function failingAt(filters: readonly Filter[], position: number): number {
  const none = filters.length
  let failing = none
  for (let at = 0; at < none; at += 1) {
    if (filters[at]?.passes(position)) continue
    if (failing !== none) return SEVERAL
    failing = at
  }
  return failing
}

function count({ counts, ofEntries }: Facet, position: number): void {
  for (const option of ofEntries[position] ?? []) counts[option] = (counts[option] ?? 0) + 1
}

/**
 * The entries that have a chosen value of every facet and each word of the text, and what choosing
 * one value more or one filter less would find. What a list does not know has no effect.
 */
export function explore<E>(
  entries: readonly E[],
  spec: ExplorerSpec<E>,
  search: ExplorerSearch,
): Exploration<E> {
  const index = indexEntries(entries, spec)
  const text = search.q?.trim() ?? ''
  const matched = text === '' ? undefined : matchText(text, index.words())
  const facets: Facet[] = index.facets.map((facet) => ({
    ...facet,
    counts: facet.options.map(() => 0),
  }))
  const filters = facets.flatMap((facet) => facetFilter(facet, chosenIn(search, facet.key)))
  if (matched) {
    const active = { key: 'q', label: 'Text', values: [{ value: text, label: text }] }
    filters.unshift({ active, passes: (position) => matched.has(position), barred: 0 })
  }

  const found: E[] = []
  for (const position of index.sequence(search.sort)) {
    const entry = entries[position]
    const at = failingAt(filters, position)
    if (entry === undefined || at === SEVERAL) continue
    const failed = filters[at]
    if (failed) {
      failed.barred++
      if (failed.facet) count(failed.facet, position)
    } else {
      found.push(entry)
      for (const facet of facets) count(facet, position)
    }
  }

  return {
    found,
    facets: facets.map((facet) => {
      const { key, label, options, counts } = facet
      const chosen = filters.find((filter) => filter.facet === facet)?.active.values ?? []
      return {
        key,
        label,
        options: options.map((option, at) => ({
          ...option,
          count: counts[at] ?? 0,
          chosen: chosen.includes(option),
        })),
      }
    }),
    active: filters.map(({ active }) => active),
    ways: filters
      .filter(({ barred }) => barred > 0)
      .toSorted((a, b) => b.barred - a.barred)
      .map(({ active, barred }) => ({ filter: active, count: found.length + barred })),
  }
}
