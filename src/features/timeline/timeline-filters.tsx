import type { Ref } from 'react'
import { Choice } from '#ui/choice.tsx'
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
      {filters
        .filter(({ options }) => options.length > 1)
        .map(({ key, label, options }) => (
          <Choice
            key={key}
            label={label}
            value={active.some((filter) => filter.key === key) ? search[key] : undefined}
            options={[{ value: '', label: 'All' }, ...options]}
            onChoice={(value) => onSearch({ ...search, [key]: value })}
          />
        ))}
      {active.length > 0 && (
        <button type="button" className="button self-end" onClick={onClear}>
          Clear filters
        </button>
      )}
    </FilterForm>
  )
}
