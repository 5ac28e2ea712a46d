import type { CastSearch } from './cast-search.ts'
import type { WayOut } from './ways-out.ts'

interface EmptyResultProps {
  ways: readonly WayOut[]
  onSearch: (search: CastSearch) => void
}

/** Says that nothing passes, and which filter to drop. */
export function EmptyResult({ ways, onSearch }: EmptyResultProps) {
  return (
    <div className="panel mt-6">
      <p>Nothing passes all of these filters.</p>
      <ul className="mt-3 flex flex-wrap gap-3">
        {ways.map(({ filter, search, count }) => (
          <li key={filter.key}>
            <button type="button" className="button" onClick={() => onSearch(search)}>
              {`Drop ${filter.label}: ${filter.value} (${count} found)`}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={() => onSearch({})}>
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  )
}
