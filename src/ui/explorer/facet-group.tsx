import type { ShownFacet } from './explorer-parts.ts'

interface FacetGroupProps {
  facet: ShownFacet
  onToggle: (value: string) => void
}

/** The values of a facet, each with how many entries choosing it would leave. */
export function FacetGroup({ facet, onToggle }: FacetGroupProps) {
  return (
    <fieldset className="facet">
      <legend>{facet.label}</legend>
      <ul className="facet-options">
        {facet.options.map(({ value, label, count, chosen }) => (
          <li key={value}>
            <label className="facet-option" data-empty={count === 0 ? '' : undefined}>
              <input type="checkbox" checked={chosen} onChange={() => onToggle(value)} />
              <span className="grow">{label}</span>
              <span className="facet-count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
