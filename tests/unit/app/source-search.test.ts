import { expect, test } from 'vitest'
import { sourceSearch } from '#app/source-search.ts'

test.for([
  [{ sources: 'given' }, { sources: 'given' }],
  [{ sources: 'all' }, {}],
  [{ sources: ['given'] }, {}],
  [{ q: 'given' }, {}],
])('reads %o as %o', ([raw = {}, search]) => {
  expect(sourceSearch(raw)).toEqual(search)
})
