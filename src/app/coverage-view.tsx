import { CoveragePage } from '#features/sources/coverage-page.tsx'
import { sourceListSearch } from '#features/sources/source-list-search.ts'
import { useFilters } from './use-filters.ts'
import { useList } from './use-wiki.ts'

export function CoverageView() {
  const filters = useFilters('sources/', sourceListSearch)
  return <CoveragePage list={useList('sources')} coverage={useList('coverage')} {...filters} />
}
