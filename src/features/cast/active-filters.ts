import type { Facet } from '#model/list-record.ts'
import type { ActiveFilter } from '#ui/ways-out.ts'
import type { CastSearch } from './cast-search.ts'

/** The filters that are set, save those this list does not have. */
export function activeFilters(search: CastSearch, facets: readonly Facet[]): ActiveFilter[] {
  const filters: ActiveFilter[] = []
  if (search.q?.trim()) filters.push({ key: 'q', label: 'Text', value: search.q.trim() })
  for (const { property, label, values } of facets) {
    const value = search[property]
    if (value !== undefined && values.includes(value)) {
      filters.push({ key: property, label, value })
    }
  }
  return filters
}
