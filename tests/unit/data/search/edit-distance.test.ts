import { expect, test } from 'vitest'
import { editDistance } from '#data/search/edit-distance.ts'

test.each([
  ['same', 'same', 0, 0],
  ['keeper', 'kepper', 1, 1],
  ['zen', 'ten', 1, 1],
  ['lmap', 'lamp', 1, 1],
  ['kitten', 'sitting', 3, 2],
  ['light', 'lighthouse', 5, 0],
  ['', 'abc', 3, 0],
  ['abc', '', 3, 3],
])('from %j to %j is %i, to its start %i', (from, to, whole, start) => {
  expect(editDistance(from, to)).toEqual({ whole, start })
})
