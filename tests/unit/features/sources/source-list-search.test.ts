import { expect, test } from 'vitest'
import { sourceListSearch } from '#features/sources/source-list-search.ts'

test.for([
  [
    { origin: 'given', grade: 'B', sort: 'date' },
    { origin: 'given', grade: 'B', sort: 'date' },
  ],
  [{ origin: 'stolen', grade: 'b', sort: 'length' }, {}],
  [{ origin: ['given'], grade: null, q: 'A' }, {}],
])('reads %o as %o', ([raw = {}, search]) => {
  expect(sourceListSearch(raw)).toEqual(search)
})
