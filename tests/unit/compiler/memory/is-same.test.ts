import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame } from '#compiler/memory/is-same.ts'

test('holds for data whose JSON is the same, and for no other', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  fc.assert(
    fc.property(value, value, (one, other) => {
      const copy: unknown = JSON.parse(JSON.stringify(one))
      expect(isSame(JSON.parse(JSON.stringify(one)), copy)).toBe(true)
      expect(isSame(copy, other)).toBe(JSON.stringify(copy) === JSON.stringify(other))
    }),
  )
})

test.each([
  [[], {}],
  [{ a: undefined }, {}],
  [[1, 2], [1]],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [null, {}],
])('tells %j from %j', (one, other) => {
  expect(isSame(one, other)).toBe(false)
})
