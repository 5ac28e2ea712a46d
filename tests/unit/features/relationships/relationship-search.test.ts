import { expect, test } from 'vitest'
import { relationshipSearch } from '#features/relationships/relationship-search.ts'

test.for([
  [
    { kind: 'on-the-side', person: 'ada' },
    { kind: 'on-the-side', person: 'ada' },
  ],
  [{ person: 'ada', other: 'x' }, { person: 'ada' }],
  [{ kind: '', person: 'Ada Brand' }, {}],
  [{ kind: 7, person: 'a'.repeat(200) }, {}],
])('reads %o as %o', ([raw = {}, search]) => {
  expect(relationshipSearch(raw)).toEqual(search)
})
