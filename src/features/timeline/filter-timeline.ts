import type { ActiveFilter } from '#ui/ways-out.ts'
import type { ChronicleEntry } from './chronicle-entry.ts'
import { LANE_WORDS, LANES } from './lane-words.ts'
import type { TimelineSearch } from './timeline-search.ts'

export interface TimelineFilter {
  key: keyof TimelineSearch
  label: string
  options: { value: string; label: string }[]
}

/** What a timeline can be filtered by: its phases in the order in which they begin, and its sides. */
export function timelineFilters(entries: readonly ChronicleEntry[]): TimelineFilter[] {
  const phases = [...new Set(entries.map(({ phase }) => phase))]
  const lanes = LANES.filter((lane) => entries.some((entry) => entry.lane === lane))
  return [
    {
      key: 'phase',
      label: 'Phase',
      options: phases.map((phase) => ({ value: phase, label: phase })),
    },
    {
      key: 'lane',
      label: 'Side of the line',
      options: lanes.map((lane) => ({ value: lane, label: LANE_WORDS[lane].all })),
    },
  ]
}

/** The filters that are set, save those whose value no event has. */
export function activeFilters(
  filters: readonly TimelineFilter[],
  search: TimelineSearch,
): ActiveFilter[] {
  return filters.flatMap(({ key, label, options }) => {
    const option = options.find(({ value }) => value === search[key])
    return option ? [{ key, label, value: option.label }] : []
  })
}

/** The events that pass all filters that are set. */
export function filterTimeline(
  entries: readonly ChronicleEntry[],
  search: TimelineSearch,
): ChronicleEntry[] {
  const active = activeFilters(timelineFilters(entries), search)
  const keys = (['phase', 'lane'] as const).filter((key) =>
    active.some((filter) => filter.key === key),
  )
  return entries.filter((entry) => keys.every((key) => entry[key] === search[key]))
}
