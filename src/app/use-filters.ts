import { useNavigate } from '@tanstack/react-router'
import { pageHref } from '#ui/page-href.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { stringifyFlatSearch } from './flat-search.ts'
import { useAsked } from './use-asked.ts'
import { useKeptPlace } from './use-kept-place.ts'

/** The filters in the address of a list, and what changes them; none are set before hydration. */
export function useFilters<S extends Record<string, string | undefined>>(
  address: string,
  read: (raw: Record<string, unknown>) => S,
) {
  const hydrated = useHydrated()
  useKeptPlace()
  const asked = useAsked()
  const navigate = useNavigate()
  const onSearch = (search: S, how: 'push' | 'replace' = 'push') => {
    const href = pageHref(address) + stringifyFlatSearch(search)
    void navigate({ href, replace: how === 'replace', resetScroll: false })
  }
  return { search: read(hydrated ? asked : {}), onSearch }
}
