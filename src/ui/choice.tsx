import { useId } from 'react'

interface ChoiceProps {
  label: string
  value: string | undefined
  options: readonly { value: string; label: string }[]
  onChoice: (value: string | undefined) => void
}

/** One of several; the option without a value stands for none of them. */
export function Choice({ label, value, options, onChoice }: ChoiceProps) {
  const id = useId()
  return (
    <div className="max-w-full min-w-0 sm:max-w-56">
      <label htmlFor={id} className="block text-sm text-mist">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value ?? ''}
        onChange={(event) => onChoice(event.target.value || undefined)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
