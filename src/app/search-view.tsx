import { querySearch } from '#features/search/query-search.ts'
import { SearchPage } from '#features/search/search-page.tsx'
import { focusHorizon } from './focus-horizon.ts'
import { useFilters } from './use-filters.ts'
import { useOnlyGiven } from './use-only-given.ts'
import { useList } from './use-list.ts'
import { useWiki } from './use-wiki.ts'
import { useWikiSearch } from './use-wiki-search.ts'

export function SearchView() {
  const { search, onSearch } = useFilters('search/', querySearch)
  return (
    <SearchPage
      everything={useList('everything')}
      asked={search}
      onSearch={onSearch}
      search={useWikiSearch()}
      onlyGiven={useOnlyGiven()}
      horizon={useWiki().horizon}
      onShowMore={focusHorizon}
    />
  )
}
