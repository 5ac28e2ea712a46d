import { useSyncExternalStore } from 'react'
import {
  forgetSearch,
  forgetSearches,
  getSearches,
  subscribeToSearches,
} from './recent-searches.ts'

const NONE: readonly string[] = []

interface RecentListProps {
  onQuery: (query: string) => void
  /** Takes the focus when the pressed button goes away. */
  onForget: () => void
}

/** What was looked for on this device, each to be looked for again or forgotten. */
export function RecentList({ onQuery, onForget }: RecentListProps) {
  const searches = useSyncExternalStore(subscribeToSearches, getSearches, () => NONE)
  if (searches.length === 0) return null

  function leave(forget: () => void): void {
    forget()
    onForget()
  }

  return (
    <section className="search-start">
      <h2 className="result-group">Recent searches</h2>
      <ul>
        {searches.map((query) => (
          <li key={query} className="recent-row">
            <button type="button" className="recent" onClick={() => onQuery(query)}>
              {query}
            </button>
            <button
              type="button"
              className="forget"
              aria-label={`Forget “${query}”`}
              onClick={() => leave(() => forgetSearch(query))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={() => leave(forgetSearches)}>
        Forget all of them
      </button>
    </section>
  )
}
