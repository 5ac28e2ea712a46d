import { useId, useState } from 'react'
import { useHydrated } from '../use-hydrated.ts'
import type { ExplorerChange, ShownFacet } from './explorer-parts.ts'
import { FacetGroup } from './facet-group.tsx'

interface FilterPanelProps {
  facets: readonly ShownFacet[]
  found: number
  text: string
  onText: (text: string) => void
  onChange: (change: ExplorerChange) => void
  /** Takes the reader on to what was found. */
  onDone: () => void
}

/** Words to look for, and the facets; on a phone the facets stand behind a button. */
export function FilterPanel({ facets, found, text, onText, onChange, onDone }: FilterPanelProps) {
  const hydrated = useHydrated()
  const [open, setOpen] = useState(false)
  const field = useId()
  const panel = useId()
  const shown = hydrated ? facets : []
  const chosen = facets.flatMap(({ options }) => options.filter((option) => option.chosen)).length
  const leave = () => {
    setOpen(false)
    onDone()
  }
  return (
    <search className="explorer-filters needs-scripts">
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={!hydrated}>
          <legend className="sr-only">Filter the list</legend>
          <div className="explorer-find">
            <div>
              <label htmlFor={field} className="block text-sm text-mist">
                Find
              </label>
              <input
                id={field}
                type="search"
                className="field"
                maxLength={100}
                value={text}
                onChange={(event) => onText(event.target.value)}
              />
            </div>
            {facets.length > 0 && (
              <button
                type="button"
                className="button facets-button"
                aria-expanded={open}
                aria-controls={panel}
                onClick={() => setOpen(!open)}
              >
                {chosen > 0 ? `Filters (${chosen})` : 'Filters'}
              </button>
            )}
          </div>
          <div id={panel} className="facets" data-open={open ? '' : undefined}>
            {/* Which there are depends on how far the reader has come, which only scripts know. */}
            {shown.map((facet) => (
              <FacetGroup
                key={facet.key}
                facet={facet}
                onToggle={(value) => onChange({ type: 'toggle', key: facet.key, value })}
              />
            ))}
            <button type="button" className="button facets-done" onClick={leave}>
              {`Show ${found}`}
            </button>
          </div>
        </fieldset>
      </form>
    </search>
  )
}
