import { PageLink } from '#ui/page-link.tsx'
import { RecentList } from './recent-list.tsx'

/** Somewhere to begin without a word. */
export interface StartingPoint {
  address: string
  label: string
}

interface SearchStartProps {
  starts: readonly StartingPoint[]
  onQuery: (query: string) => void
  onForget: () => void
}

/** What stands below the field before anything is typed. */
export function SearchStart({ starts, onQuery, onForget }: SearchStartProps) {
  return (
    <>
      <RecentList onQuery={onQuery} onForget={onForget} />
      <section className="search-start">
        <h2 className="result-group">Or begin here</h2>
        <ul className="search-ways">
          {starts.map(({ address, label }) => (
            <li key={address}>
              <PageLink address={address}>{label}</PageLink>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
