import { expect, test } from 'vitest'
import { timelineSearch } from '#features/timeline/timeline-search.ts'

test.for([
  [{ phase: 'Making' }, { phase: 'Making' }],
  [
    { phase: 'Making', lane: 'written' },
    { phase: 'Making', lane: 'written' },
  ],
  [{ phase: '', lane: '' }, {}],
  [{ phase: 7, other: 'Making' }, {}],
])('reads %o as %o', ([raw = {}, search]) => {
  expect(timelineSearch(raw)).toEqual(search)
})
