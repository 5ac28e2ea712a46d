import { memo } from 'react'
import { useLatest } from '../use-latest.ts'
import type { ShownFacet } from './explorer-parts.ts'

interface FacetOptionProps {
  value: string
  label: string
  count: number
  chosen: boolean
  onToggle: (value: string) => void
}

/** Stays as it is drawn while its count does: there may be hundreds. */
const FacetOption = memo(function FacetOption(props: FacetOptionProps) {
  const { value, label, count, chosen, onToggle } = props
  return (
    <li>
      <label className="facet-option" data-empty={count === 0 ? '' : undefined}>
        <input type="checkbox" checked={chosen} onChange={() => onToggle(value)} />
        <span className="grow">{label}</span>
        <span className="facet-count">{count}</span>
      </label>
    </li>
  )
})

interface FacetGroupProps {
  facet: ShownFacet
  onToggle: (value: string) => void
}

/** The values of a facet, each with how many entries choosing it would leave. */
export function FacetGroup({ facet, onToggle }: FacetGroupProps) {
  const toggle = useLatest(onToggle)
  return (
    <fieldset className="facet">
      <legend>{facet.label}</legend>
      <ul className="facet-options">
        {facet.options.map(({ value, label, count, chosen }) => (
          <FacetOption
            key={value}
            value={value}
            label={label}
            count={count}
            chosen={chosen}
            onToggle={toggle}
          />
        ))}
      </ul>
    </fieldset>
  )
}
