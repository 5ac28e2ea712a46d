import { useId } from 'react'
import type { WikiRecord } from '#model/bundle.ts'
import { describeSeen } from '#model/level.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { changeSettings } from './settings-store.ts'
import { useSettings } from './use-settings.ts'

function optionsOf(horizon: WikiRecord['horizon']) {
  const { steps } = horizon
  const some = Array.from({ length: Math.max(0, steps - 1) }, (_, index) => ({
    value: index + 1,
    label: describeSeen(index + 1, horizon),
  }))
  return [{ value: 0, label: 'nothing yet' }, ...some, { value: steps, label: horizon.all }]
}

/** Asks how much of the story the reader has seen, and opens that much of it everywhere. */
export function HorizonChoice({ horizon }: Pick<WikiRecord, 'horizon'>) {
  const id = useId()
  const hydrated = useHydrated()
  const { seen } = useSettings()
  return (
    <div className="horizon needs-scripts">
      <label htmlFor={id}>
        <span className="max-sm:sr-only">I have </span>seen
      </label>
      <select
        id={id}
        data-setting="seen"
        disabled={!hydrated}
        value={Math.min(seen, horizon.steps)}
        onChange={(event) => changeSettings({ seen: Number(event.target.value) })}
      >
        {optionsOf(horizon).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
