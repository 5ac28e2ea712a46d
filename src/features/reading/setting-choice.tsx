import { useId } from 'react'

interface SettingChoiceProps<T extends string> {
  legend: string
  value: T | undefined
  options: readonly { value: T | undefined; label: string }[]
  onChoice: (value: T | undefined) => void
}

/** One setting as a row of radio buttons. */
export function SettingChoice<T extends string>(props: SettingChoiceProps<T>) {
  const { legend, value, options, onChoice } = props
  const name = useId()
  return (
    <fieldset className="setting">
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
