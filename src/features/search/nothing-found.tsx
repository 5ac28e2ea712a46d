import type { SearchOptions, WikiSearch } from '#data/search/create-search.ts'
import { PageLink } from '#ui/page-link.tsx'
import { shorterQueries } from './shorter-queries.ts'
import { useNearNames } from './use-near-names.ts'

interface NothingFoundProps {
  query: string
  search: WikiSearch
  options: SearchOptions
  onQuery: (query: string) => void
}

/** Says so, and what else could be looked for. */
export function NothingFound({ query, search, options, onQuery }: NothingFoundProps) {
  const near = useNearNames(search, query, options)
  const shorter = shorterQueries(query)
  if (query.length === 1) return <p className="search-state text-mist">One letter more, please.</p>
  return (
    <div className="search-state">
      <p>{`Nothing was found for “${query}”.`}</p>
      {near.length > 0 && (
        <>
          <p className="mt-3 text-mist">Names that begin alike:</p>
          <ul className="search-ways">
            {near.map(({ address, title }) => (
              <li key={address}>
                <PageLink address={address}>{title}</PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {shorter.length > 0 && (
        <>
          <p className="mt-3 text-mist">With fewer words:</p>
          <ul className="search-ways">
            {shorter.map((words) => (
              <li key={words}>
                <button type="button" className="link-button" onClick={() => onQuery(words)}>
                  {words}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3">
        <span>A single name or its first letters go furthest, or </span>
        <PageLink address="search/">look through everything</PageLink>
        <span>.</span>
      </p>
    </div>
  )
}
