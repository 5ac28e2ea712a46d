import { expect, test } from 'vitest'
import { castSearch } from '#features/cast/cast-search.ts'

test.for([
  [
    { q: 'ada', work: 'Singer' },
    { q: 'ada', work: 'Singer' },
  ],
  [{ sort: 'title' }, { sort: 'title' }],
  [{ sort: 'age' }, {}],
  [{ q: '' }, {}],
  [{ q: 7, work: ['Singer'], town: null }, {}],
  [{ q: 'x'.repeat(101) }, {}],
])('reads %o as %o', ([raw, search]) => {
  expect(castSearch(raw ?? {})).toEqual(search)
})
