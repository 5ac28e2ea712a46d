import type { Ref } from 'react'
import { useId } from 'react'
import type { Facet } from '#model/list-record.ts'
import { Choice } from '#ui/choice.tsx'
import { FilterForm } from '#ui/filter-form.tsx'
import type { CastSearch } from './cast-search.ts'

interface CastFiltersProps {
  facets: readonly Facet[]
  search: CastSearch
  text: string
  ref: Ref<HTMLFieldSetElement>
  onText: (text: string) => void
  onSearch: (search: CastSearch) => void
}

function facetOptions({ values }: Facet) {
  return [{ value: '', label: 'Any' }, ...values.map((value) => ({ value, label: value }))]
}

const ORDERS = [
  { value: '', label: 'As listed' },
  { value: 'title', label: 'By name' },
]

/** Words to look for, a value for each facet, and an order. */
export function CastFilters(props: CastFiltersProps) {
  const { facets, search, text, ref, onText, onSearch } = props
  const id = useId()
  return (
    <FilterForm ref={ref}>
      <div>
        <label htmlFor={id} className="block text-sm text-mist">
          Find
        </label>
        <input
          id={id}
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
        onChoice={(value) => onSearch({ ...search, sort: value === 'title' ? value : undefined })}
      />
    </FilterForm>
  )
}
