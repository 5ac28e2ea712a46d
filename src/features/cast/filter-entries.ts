import type { ListEntry, PageList } from '#model/list-record.ts'
import { normalizeName } from '#model/slug.ts'
import type { ActiveFilter } from '#ui/ways-out.ts'
import { activeFilters } from './active-filters.ts'
import type { CastSearch } from './cast-search.ts'

function plain(text: string): string {
  return normalizeName(text).normalize('NFD').replace(/\p{M}/gu, '')
}

function passes(entry: ListEntry, { key, value }: ActiveFilter): boolean {
  if (key !== 'q') return entry.facets[key]?.includes(value) ?? false
  const text = plain([entry.title, ...entry.aliases, entry.description].join(' '))
  return plain(value)
    .split(' ')
    .every((word) => text.includes(word))
}

/** The entries of a list that pass all filters, in the order asked for. */
export function filterEntries(list: PageList, search: CastSearch): ListEntry[] {
  const filters = activeFilters(search, list.facets)
  const found = list.entries.filter((entry) => filters.every((filter) => passes(entry, filter)))
  return search.sort === 'title' ? found.toSorted((a, b) => a.title.localeCompare(b.title)) : found
}
