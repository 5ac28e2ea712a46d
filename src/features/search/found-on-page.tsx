import { useEffect, useRef } from 'react'
import type { SearchOptions, WikiSearch } from '#data/search/create-search.ts'
import type { WikiRecord } from '#model/bundle.ts'
import { groupHits } from './group-hits.ts'
import { HiddenNotice } from './hidden-notice.tsx'
import { hiddenText } from './hidden-text.ts'
import { NothingFound } from './nothing-found.tsx'
import { rememberSearch } from './recent-searches.ts'
import { ResultList } from './result-list.tsx'
import { SearchFailure } from './search-failure.tsx'
import { useAnswer } from './use-answer.ts'
import { useSpokenCount } from './use-spoken-count.ts'

const MOST = 200

interface FoundOnPageProps {
  query: string
  search: WikiSearch
  options: SearchOptions
  horizon: WikiRecord['horizon']
  onShowMore: () => void
  onQuery: (query: string) => void
}

/** Everything that was found for a query, or why nothing was. */
export function FoundOnPage(props: FoundOnPageProps) {
  const { query, search, options, horizon, onShowMore, onQuery } = props
  const { answer, retry } = useAnswer(search, query, { ...options, most: MOST })
  const groups = groupHits(answer)
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const found = answer.names.length + answer.total
  const hidden = hiddenText(answer.hidden, horizon)
  const said = useSpokenCount(answer, hidden)
  const results = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    results.current?.addEventListener('click', () => rememberSearch(query), { signal })
    return () => stop.abort()
  }, [query])

  return (
    <>
      {answer.isWhole && found > 0 && (
        <p className="mt-6 text-sm text-mist">
          {shown < found ? `The best ${shown} of ${found} results` : `${found} found`}
        </p>
      )}
      <HiddenNotice text={hidden} onShowMore={onShowMore} />
      <div ref={results}>
        <ResultList groups={groups} />
      </div>
      {answer.isWhole && found === 0 && (
        <NothingFound query={answer.query} search={search} options={options} onQuery={onQuery} />
      )}
      {answer.error !== undefined && <SearchFailure error={answer.error} onRetry={retry} />}
      {answer.isSlow && !answer.isWhole && <p className="search-state text-mist">Searching …</p>}
      <output className="sr-only">{said}</output>
    </>
  )
}
