import type { WayOut } from './ways-out.ts'

interface EmptyResultProps<S> {
  ways: readonly WayOut<S>[]
  onSearch: (search: S) => void
  onClear: () => void
}

/** Says that nothing passes, and which filter to drop. */
export function EmptyResult<S>({ ways, onSearch, onClear }: EmptyResultProps<S>) {
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
          <button type="button" className="button" onClick={onClear}>
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  )
}
