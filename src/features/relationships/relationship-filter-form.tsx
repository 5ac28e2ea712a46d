import type { Ref } from 'react'
import type { RelationshipList } from '#model/list-record.ts'
import { Choice } from '#ui/choice.tsx'
import { FilterForm } from '#ui/filter-form.tsx'
import { type Asked, relationshipFilters } from './filter-relationships.ts'
import type { RelationshipSearch } from './relationship-search.ts'

interface RelationshipFilterFormProps {
  ref: Ref<HTMLFieldSetElement>
  list: RelationshipList
  asked: Asked
  search: RelationshipSearch
  onSearch: (search: RelationshipSearch) => void
  onClear: () => void
}

/** By kind of tie and by person. */
export function RelationshipFilterForm(props: RelationshipFilterFormProps) {
  const { ref, list, asked, search, onSearch, onClear } = props
  const { kinds, people } = relationshipFilters(list)
  return (
    <FilterForm ref={ref}>
      <Choice
        label="Kind of tie"
        value={asked.kind === undefined ? undefined : search.kind}
        options={[{ value: '', label: 'All' }, ...kinds]}
        onChoice={(kind) => onSearch({ ...search, kind })}
      />
      <Choice
        label="Person"
        value={asked.person?.slug}
        options={[{ value: '', label: 'Everybody' }, ...people]}
        onChoice={(person) => onSearch({ ...search, person })}
      />
      {(asked.kind !== undefined || asked.person) && (
        <button type="button" className="button self-end" onClick={onClear}>
          Clear filters
        </button>
      )}
    </FilterForm>
  )
}
