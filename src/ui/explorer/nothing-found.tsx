import type { ExplorerChange, ShownExploration, ShownFilter } from './explorer-parts.ts'

interface NothingFoundProps {
  ways: ShownExploration['ways']
  onChange: (change: ExplorerChange) => void
}

function nameOf({ label, values }: ShownFilter): string {
  return `${label}: ${values.map((value) => value.label).join(' or ')}`
}

/** Says that nothing passes, which filter to drop, and what that would find. */
export function NothingFound({ ways, onChange }: NothingFoundProps) {
  return (
    <div className="panel mt-6">
      <p>
        {ways.length > 0
          ? 'Nothing passes all of these filters.'
          : 'Nothing passes, and no single filter is alone to blame.'}
      </p>
      <ul className="mt-3 flex flex-wrap gap-3">
        {ways.map(({ filter, count }) => (
          <li key={filter.key}>
            <button
              type="button"
              className="button"
              onClick={() => onChange({ type: 'drop', key: filter.key })}
            >
              {`Drop ${nameOf(filter)} (${count} found)`}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={() => onChange({ type: 'clear' })}>
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  )
}
