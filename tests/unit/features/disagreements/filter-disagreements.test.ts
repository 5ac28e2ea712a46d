import { describe, expect, test } from 'vitest'
import type { DisagreementSearch } from '#features/disagreements/disagreement-search.ts'
import {
  disagreementFilters,
  filterDisagreements,
} from '#features/disagreements/filter-disagreements.ts'
import { evidence } from '#tests/support/evidence.ts'
import { disagreementRecord } from '#tests/support/records.ts'
import { activeChoices } from '#ui/active-choices.ts'

const BEN = { kind: 'character', slug: 'ben', address: 'characters/ben/', title: 'Ben' } as const
const LIST = {
  entries: [
    disagreementRecord('who', ['times:1.1', 'echo:1']),
    disagreementRecord('when', ['times:1.1', 'times:2.1'], { kind: 'changed', pages: [BEN] }),
  ],
  evidence: evidence('times:1.1', 'times:2.1', 'echo:1', 'unused:1'),
}

describe('filterDisagreements', () => {
  test.for<[DisagreementSearch, string[]]>([
    [{}, ['who', 'when']],
    [{ kind: 'changed' }, ['when']],
    [{ page: 'ada' }, ['who']],
    [{ source: 'times' }, ['who', 'when']],
    [{ source: 'echo', page: 'ben' }, []],
    [{ page: 'nobody', kind: 'precision' }, ['who', 'when']],
  ])('finds for %o %o', ([search, slugs]) => {
    expect(filterDisagreements(LIST, search).map(({ slug }) => slug)).toEqual(slugs)
  })
})

test('offers what the entries have, by name', () => {
  const options = disagreementFilters(LIST).map((filter) =>
    filter.options.map(({ label }) => label),
  )
  expect(options).toEqual([
    ['Sources disagree', 'Changed over time'],
    ['Ada', 'Ben'],
    ['The echo', 'The times'],
  ])
})

test('names the filters that are set, in words', () => {
  const filters = disagreementFilters(LIST)
  expect(activeChoices(filters, { kind: 'changed', page: 'nobody', source: 'echo' })).toEqual([
    { key: 'kind', label: 'Kind', value: 'Changed over time' },
    { key: 'source', label: 'Source', value: 'The echo' },
  ])
})
