import { useId } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'

interface SettingChoiceProps<T extends string> {
  legend: string
  value: T | undefined
  options: readonly { value: T | undefined; label: string }[]
  onChoice: (value: T | undefined) => void
}

/** One setting as a row of radio buttons; off until scripts run, since only they can keep it. */
export function SettingChoice<T extends string>(props: SettingChoiceProps<T>) {
  const { legend, value, options, onChoice } = props
  const name = useId()
  const hydrated = useHydrated()
  return (
    <fieldset disabled={!hydrated} className="setting">
      <legend>{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.label}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChoice(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
