import { chosenIn } from './change-search.ts'
import type { ActiveFilter, Exploration, ExplorerSpec } from './explorer-spec.ts'
import type { ExplorerSearch } from './explorer-search.ts'
import { indexEntries } from './index-entries.ts'
import type { IndexedFacet } from './index-facets.ts'
import { matchText } from './match-text.ts'

interface Filter {
  active: ActiveFilter
  passes: (position: number) => boolean
  /** How many entries fail at this filter alone. */
  barred: number
}

function facetFilter(facet: IndexedFacet, chosen: readonly string[]): Filter | undefined {
  const on = facet.options.map(({ value }) => chosen.includes(value))
  const values = facet.options.filter((_, option) => on[option])
  if (values.length === 0) return undefined
  return {
    active: { key: facet.key, label: facet.label, values },
    passes: (position) => facet.ofEntries[position]?.some((option) => on[option]) ?? false,
    barred: 0,
  }
}

function firstTwoFailing(filters: readonly Filter[], position: number): Filter[] {
  const failing: Filter[] = []
  for (const filter of filters) {
    if (filter.passes(position)) continue
    failing.push(filter)
    if (failing.length > 1) break
  }
  return failing
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
  const facets = index.facets.map((facet) => ({
    ...facet,
    filter: facetFilter(facet, chosenIn(search, facet.key)),
    counts: facet.options.map(() => 0),
  }))
  const filters: Filter[] = facets.flatMap(({ filter }) => filter ?? [])
  if (matched) {
    const active = { key: 'q', label: 'Text', values: [{ value: text, label: text }] }
    filters.unshift({ active, passes: (position) => matched.has(position), barred: 0 })
  }

  const found: E[] = []
  for (const position of index.sequence(search.sort)) {
    const entry = entries[position]
    const [failed, another] = firstTwoFailing(filters, position)
    if (entry === undefined || another) continue
    if (failed) failed.barred++
    else found.push(entry)
    for (const { filter, counts, ofEntries } of facets) {
      if (failed && failed !== filter) continue
      for (const option of ofEntries[position] ?? []) counts[option] = (counts[option] ?? 0) + 1
    }
  }

  return {
    found,
    facets: facets.map(({ key, label, options, counts, filter }) => ({
      key,
      label,
      options: options.map((option, at) => ({
        ...option,
        count: counts[at] ?? 0,
        chosen: filter?.active.values.includes(option) ?? false,
      })),
    })),
    active: filters.map(({ active }) => active),
    ways: filters
      .filter(({ barred }) => barred > 0)
      .toSorted((a, b) => b.barred - a.barred)
      .map(({ active, barred }) => ({ filter: active, count: found.length + barred })),
  }
}
