import type { Ref } from 'react'
import { GRADE_WORDS, ORIGIN_WORDS } from '#data/describe-origin.ts'
import { Choice } from '#ui/choice.tsx'
import { FilterForm } from '#ui/filter-form.tsx'
import { type SourceListSearch, sourceListSearch } from './source-list-search.ts'

interface SourceFiltersProps {
  ref: Ref<HTMLFieldSetElement>
  search: SourceListSearch
  onSearch: (search: SourceListSearch) => void
}

function optionsOf(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

const ANY = { value: '', label: 'Any' }
const ORDERS = { title: 'By name', date: 'Newest first', statements: 'Most statements first' }

const FILTERS = [
  { key: 'origin', label: 'Origin', options: [ANY, ...optionsOf(ORIGIN_WORDS)] },
  { key: 'grade', label: 'Grade', options: [ANY, ...optionsOf(GRADE_WORDS)] },
  {
    key: 'sort',
    label: 'Order',
    options: [{ value: '', label: 'As listed' }, ...optionsOf(ORDERS)],
  },
] as const

/** Which sources to show, and in which order. */
export function SourceFilters({ ref, search, onSearch }: SourceFiltersProps) {
  return (
    <FilterForm ref={ref}>
      {FILTERS.map(({ key, label, options }) => (
        <Choice
          key={key}
          label={label}
          value={search[key]}
          options={options}
          onChoice={(value) => onSearch(sourceListSearch({ ...search, [key]: value }))}
        />
      ))}
    </FilterForm>
  )
}
