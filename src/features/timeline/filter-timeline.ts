import { activeChoices, type ChoiceFilter } from '#ui/active-choices.ts'
import type { ChronicleEntry } from './chronicle-entry.ts'
import { LANE_WORDS, LANES } from './lane-words.ts'
import type { TimelineSearch } from './timeline-search.ts'

export type TimelineFilter = ChoiceFilter<keyof TimelineSearch>

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

/** The events that pass all filters that are set. */
export function filterTimeline(
  entries: readonly ChronicleEntry[],
  search: TimelineSearch,
): ChronicleEntry[] {
  const active = activeChoices(timelineFilters(entries), search)
  const keys = (['phase', 'lane'] as const).filter((key) =>
    active.some((filter) => filter.key === key),
  )
  return entries.filter((entry) => keys.every((key) => entry[key] === search[key]))
}
