import { expect, test } from 'vitest'
import { activeFilters } from '#features/cast/active-filters.ts'
import { PAGE_LIST } from '#tests/support/page-list.ts'

test('names the filters that are set', () => {
  expect(activeFilters({ q: ' ada ', work: 'Singer' }, PAGE_LIST.facets)).toEqual([
    { key: 'q', label: 'Text', value: 'ada' },
    { key: 'work', label: 'Work', value: 'Singer' },
  ])
})

test.for([{ work: 'Baker' }, { colour: 'red' }, { q: '  ' }, { sort: 'title' as const }])(
  'counts nothing of %o as a filter',
  (search) => {
    expect(activeFilters(search, PAGE_LIST.facets)).toEqual([])
  },
)
