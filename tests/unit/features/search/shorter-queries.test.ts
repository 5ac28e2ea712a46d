import { expect, test } from 'vitest'
import { shorterQueries } from '#features/search/shorter-queries.ts'

test.each([
  ['ada', []],
  ['  ada ', []],
  ['ada lamp', ['lamp', 'ada']],
  ['the  old lamp', ['old lamp', 'the lamp', 'the old']],
  ['la la', ['la']],
  ['a b c d e f', ['b c d e f', 'a c d e f', 'a b d e f', 'a b c e f']],
])('shortens “%s” to %j', (query, shorter) => {
  expect(shorterQueries(query)).toEqual(shorter)
})
