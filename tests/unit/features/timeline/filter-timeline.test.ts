import { expect, test } from 'vitest'
import { ofTimeline } from '#features/timeline/chronicle-entry.ts'
import { filterTimeline, timelineFilters } from '#features/timeline/filter-timeline.ts'
import type { TimelineSearch } from '#features/timeline/timeline-search.ts'
import { timelineEntry } from '#tests/support/timeline-entry.ts'
import { activeChoices } from '#ui/active-choices.ts'

const ENTRIES = [
  timelineEntry('made'),
  timelineEntry('told', { phase: 'Telling', written: true }),
  timelineEntry('foretold', { written: true }),
].map(ofTimeline)

test('offers the phases in the order in which they begin, and both sides', () => {
  const options = timelineFilters(ENTRIES).map((filter) => filter.options.map(({ value }) => value))
  expect(options).toEqual([
    ['Making', 'Telling'],
    ['happened', 'written'],
  ])
})

test.for<[TimelineSearch, string[]]>([
  [{}, ['made', 'told', 'foretold']],
  [{ phase: 'Making' }, ['made', 'foretold']],
  [{ lane: 'written' }, ['told', 'foretold']],
  [{ phase: 'Telling', lane: 'happened' }, []],
  [{ phase: 'Nothing of the sort', lane: 'above' }, ['made', 'told', 'foretold']],
])('for %o finds %o', ([search, found]) => {
  const ids = found.map((id) => `the-lamp--${id}`)
  expect(filterTimeline(ENTRIES, search).map(({ id }) => id)).toEqual(ids)
})

test('calls a filter that is set by its words', () => {
  const filters = timelineFilters(ENTRIES)
  expect(activeChoices(filters, { phase: 'No such', lane: 'written' })).toEqual([
    { key: 'lane', label: 'Side of the line', value: 'What was written about it' },
  ])
})
