import { use, useEffect, useRef } from 'react'
import type { WikiSearch } from '#data/search/create-search.ts'
import type { WikiRecord } from '#model/bundle.ts'
import type { Everything } from '#model/everything.ts'
import { useDraft } from '#ui/explorer/use-draft.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { pageHref } from '#ui/page-href.ts'
import { Seen } from '#ui/seen.ts'
import { EverythingList } from './everything-list.tsx'
import { FoundOnPage } from './found-on-page.tsx'
import type { QuerySearch } from './query-search.ts'
import { rememberSearch } from './recent-searches.ts'
import { SEARCH_FIELD } from './search-field.ts'

interface SearchPageProps {
  everything: Everything
  /** What the address asks for; nothing before hydration. */
  asked: QuerySearch
  onSearch: (asked: QuerySearch, how: 'push' | 'replace') => void
  search: WikiSearch
  onlyGiven: boolean
  horizon: WikiRecord['horizon']
  onShowMore: () => void
}

/** All results for a query, or, without one, everything there is. */
export function SearchPage(props: SearchPageProps) {
  const { everything, asked, onSearch, search, onlyGiven, horizon, onShowMore } = props
  const { search: typed, type } = useDraft(asked, onSearch)
  const field = useRef<HTMLInputElement>(null)
  const text = (typed.q ?? '').trim()
  const options = { seen: use(Seen), onlyGiven }

  // Letters may have been typed while the page was not awake.
  useEffect(() => {
    const early = field.current?.value
    if (early) type(early)
  }, [type])

  return (
    <div className="column">
      <PageHeader title="Search" />
      <p className="lead no-scripts">
        Searching needs scripts, and they do not run here. This is everything there is, by name.
      </p>
      <search className="needs-scripts mt-6">
        <form
          action={pageHref('search/')}
          onSubmit={(event) => {
            event.preventDefault()
            rememberSearch(text)
          }}
        >
          <label htmlFor={SEARCH_FIELD} className="text-sm text-mist">
            Names, headings, facts, and what sources say
          </label>
          <input
            ref={field}
            id={SEARCH_FIELD}
            type="search"
            name="q"
            className="field"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={100}
            value={typed.q ?? ''}
            onChange={(event) => type(event.target.value)}
          />
        </form>
      </search>
      {text === '' ? (
        <EverythingList {...everything} />
      ) : (
        <FoundOnPage
          query={text}
          search={search}
          options={options}
          horizon={horizon}
          onShowMore={onShowMore}
          onQuery={(words) => {
            type(words)
            field.current?.focus()
          }}
        />
      )}
    </div>
  )
}
