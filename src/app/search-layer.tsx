import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { rememberSearch } from '#features/search/recent-searches.ts'
import { SearchPanel } from '#features/search/search-panel.tsx'
import { useSearchDialog } from '#features/search/use-search-dialog.ts'
import { pageHref } from '#ui/page-href.ts'
import { stringifyFlatSearch } from './flat-search.ts'
import { focusHorizon } from './focus-horizon.ts'
import { startingPoints } from './starting-points.ts'
import { useOnlyGiven } from './use-only-given.ts'
import { useTopics, useWiki } from './use-wiki.ts'
import { useWikiSearch } from './use-wiki-search.ts'

function hrefOf(q: string): string {
  return pageHref('search/') + stringifyFlatSearch({ q })
}

/** What answers in the dialog that the search control opens. */
export function SearchLayer({ field }: { field: HTMLInputElement }) {
  const router = useRouter()
  const navigate = useNavigate()
  const topics = useTopics()
  const close = useSearchDialog(field, (query) => {
    rememberSearch(query)
    void navigate({ href: hrefOf(query) })
  })

  useEffect(
    () => router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && close()),
    [router, close],
  )

  return (
    <SearchPanel
      field={field}
      search={useWikiSearch()}
      onlyGiven={useOnlyGiven()}
      horizon={useWiki().horizon}
      starts={startingPoints(topics)}
      hrefOf={hrefOf}
      onShowMore={() => {
        close()
        focusHorizon()
      }}
    />
  )
}
