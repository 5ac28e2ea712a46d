import type { PageList } from '#model/list-record.ts'
import type { ActiveFilter } from './active-filters.ts'
import { activeFilters } from './active-filters.ts'
import type { CastSearch } from './cast-search.ts'
import { filterEntries } from './filter-entries.ts'

export interface WayOut {
  filter: ActiveFilter
  search: CastSearch
  count: number
}

/** Which single filters an empty result can drop to find something, the most fruitful first. */
export function waysOut(list: PageList, search: CastSearch): WayOut[] {
  return activeFilters(search, list.facets)
    .map((filter) => {
      const without = { ...search, [filter.key]: undefined }
      return { filter, search: without, count: filterEntries(list, without).length }
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
