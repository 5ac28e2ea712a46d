import { expect, test } from 'vitest'
import type { CastSearch } from '#features/cast/cast-search.ts'
import { filterEntries } from '#features/cast/filter-entries.ts'
import { PAGE_LIST } from '#tests/support/page-list.ts'

test.for<[string, CastSearch, string[]]>([
  ['keeps all in their order without a filter', {}, ['zoë', 'ben', 'ada']],
  ['sorts by name', { sort: 'title' }, ['ada', 'ben', 'zoë']],
  ['finds words of the description', { q: 'SEA sings' }, ['zoë']],
  ['finds other names', { q: 'benno' }, ['ben']],
  ['finds names without their accents', { q: 'zoe' }, ['zoë']],
  ['finds one of several values', { work: 'Sailor' }, ['zoë', 'ben']],
  ['asks for all filters at once', { work: 'Singer', town: 'York' }, ['ada']],
  ['passes over values the list does not have', { work: 'Baker' }, ['zoë', 'ben', 'ada']],
])('%s', ([, search, slugs]) => {
  expect(filterEntries(PAGE_LIST, search).map(({ slug }) => slug)).toEqual(slugs)
})
