import { useId } from 'react'
import { useHydrated } from '../use-hydrated.ts'

interface ViewChoiceProps {
  now: 'table' | undefined
  /** What the view that is no table is called. */
  other: string
  onView: (view: 'table' | undefined) => void
}

export function ViewChoice({ now, other, onView }: ViewChoiceProps) {
  const name = useId()
  const hydrated = useHydrated()
  const views = [
    { view: undefined, label: other },
    { view: 'table' as const, label: 'Table' },
  ]
  return (
    <fieldset disabled={!hydrated}>
      <legend className="text-sm text-mist">View</legend>
      <div className="segments mt-1">
        {views.map(({ view, label }) => (
          <label key={label}>
            <input type="radio" name={name} checked={now === view} onChange={() => onView(view)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
