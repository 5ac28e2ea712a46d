import type { ChoiceFilter } from './active-choices.ts'
import { Choice } from './choice.tsx'
import type { ActiveFilter } from './ways-out.ts'

interface ChoiceFieldsProps<K extends string> {
  filters: readonly ChoiceFilter<K>[]
  active: readonly ActiveFilter[]
  search: Partial<Record<K, string>>
  /** What stands for no choice at all. */
  unset: string
  onChoice: (key: K, value: string | undefined) => void
  onClear: () => void
}

/** A choice for each filter, and what clears them all once one is set. */
export function ChoiceFields<K extends string>(props: ChoiceFieldsProps<K>) {
  const { filters, active, search, unset, onChoice, onClear } = props
  return (
    <>
      {filters.map(({ key, label, options }) => (
        <Choice
          key={key}
          label={label}
          value={active.some((filter) => filter.key === key) ? search[key] : undefined}
          options={[{ value: '', label: unset }, ...options]}
          onChoice={(value) => onChoice(key, value)}
        />
      ))}
      {active.length > 0 && (
        <button type="button" className="button self-end" onClick={onClear}>
          Clear filters
        </button>
      )}
    </>
  )
}
