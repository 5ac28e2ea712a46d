import { expect, test } from 'vitest'
import { disagreementSearch } from '#features/disagreements/disagreement-search.ts'

test.for([
  [
    { kind: 'changed', page: 'ada', source: 'times' },
    { kind: 'changed', page: 'ada', source: 'times' },
  ],
  [{ kind: 'quarrel', page: 'A da', source: '' }, {}],
  [{ kind: ['changed'], page: null, source: 7, q: 'ada' }, {}],
])('reads %o as %o', ([raw = {}, search]) => {
  expect(disagreementSearch(raw)).toEqual(search)
})
