import type { Ref } from 'react'
import { ChoiceFields } from '#ui/choice-fields.tsx'
import { FilterForm } from '#ui/filter-form.tsx'
import type { ActiveFilter } from '#ui/ways-out.ts'
import type { TimelineFilter } from './filter-timeline.ts'
import type { TimelineSearch } from './timeline-search.ts'

interface TimelineFiltersProps {
  ref: Ref<HTMLFieldSetElement>
  filters: readonly TimelineFilter[]
  active: readonly ActiveFilter[]
  search: TimelineSearch
  onSearch: (search: TimelineSearch) => void
  onClear: () => void
}

/** By phase and by side of the line, where there is a choice. */
export function TimelineFilters(props: TimelineFiltersProps) {
  const { ref, filters, active, search, onSearch, onClear } = props
  return (
    <FilterForm ref={ref}>
      <ChoiceFields
        filters={filters.filter(({ options }) => options.length > 1)}
        active={active}
        search={search}
        unset="All"
        onChoice={(key, value) => onSearch({ ...search, [key]: value })}
        onClear={onClear}
      />
    </FilterForm>
  )
}
