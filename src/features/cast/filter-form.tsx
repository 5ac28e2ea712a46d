import type { RefObject } from 'react'
import { useId } from 'react'
import type { Facet } from '#model/list-record.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import type { CastSearch } from './cast-search.ts'

interface FilterFormProps {
  facets: readonly Facet[]
  search: CastSearch
  text: string
  textField: RefObject<HTMLInputElement | null>
  onText: (text: string) => void
  onSearch: (search: CastSearch) => void
}

interface ChoiceProps {
  label: string
  value: string | undefined
  options: readonly { value: string; label: string }[]
  onChoice: (value: string | undefined) => void
}

function Choice({ label, value, options, onChoice }: ChoiceProps) {
  const id = useId()
  return (
    <div>
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

function facetOptions({ values }: Facet) {
  return [{ value: '', label: 'Any' }, ...values.map((value) => ({ value, label: value }))]
}

const ORDERS = [
  { value: '', label: 'As listed' },
  { value: 'title', label: 'By name' },
]

/** The filters of a list; off until scripts run, since only they can filter. */
export function FilterForm(props: FilterFormProps) {
  const { facets, search, text, textField, onText, onSearch } = props
  const id = useId()
  const hydrated = useHydrated()
  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={!hydrated} className="mt-6 flex flex-wrap gap-4">
          <legend className="sr-only">Filter the list</legend>
          <div>
            <label htmlFor={id} className="block text-sm text-mist">
              Find
            </label>
            <input
              id={id}
              ref={textField}
              type="search"
              className="field"
              maxLength={100}
              value={text}
              onChange={(event) => onText(event.target.value)}
            />
          </div>
          {facets.map((facet) => (
            <Choice
              key={facet.property}
              label={facet.label}
              value={search[facet.property]}
              options={facetOptions(facet)}
              onChoice={(value) => onSearch({ ...search, [facet.property]: value })}
            />
          ))}
          <Choice
            label="Order"
            value={search.sort}
            options={ORDERS}
            onChoice={(value) =>
              onSearch({ ...search, sort: value === 'title' ? value : undefined })
            }
          />
        </fieldset>
      </form>
    </search>
  )
}
