import { expect, test } from 'vitest'
import { boxOf, breakName, measureBody } from '#compiler/list/map-body.ts'
import { TALL_FRAME } from '#compiler/list/map-frame.ts'

test.for([
  ['Ada', 3, ['Ada']],
  ['Ada Brand', 12, ['Ada Brand']],
  ['Ada Brand', 6, ['Ada', 'Brand']],
  ['Ada Maria Brand', 6, ['Ada Maria', 'Brand']],
  ['Bartholomew', 6, ['Bartholomew']],
] as const)('breaks %s after %i letters into %o', ([name, longest, lines]) => {
  expect(breakName(name, longest)).toEqual(lines)
})

test('gives a longer name more room, and who has many ties a larger trace', () => {
  const character = { slug: 'ada', title: 'Ada', kin: undefined, ties: 0 }
  const ada = measureBody(character, TALL_FRAME)
  const bartholomew = measureBody({ ...character, title: 'Bartholomew' }, TALL_FRAME)
  const known = measureBody({ ...character, ties: 9 }, TALL_FRAME)
  expect(bartholomew.half).toBeGreaterThan(ada.half)
  expect(known.r).toBeGreaterThan(ada.r)
  expect(boxOf(ada, 2).bottom - boxOf(ada).bottom).toBe(2)
})
