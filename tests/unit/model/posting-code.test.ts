import { assert, integer, property, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { AND_MORE, decodePostings, encodePostings } from '#model/posting-code.ts'

test('reads back whatever rising numbers it wrote, in letters that JSON leaves alone', () => {
  const numbers = uniqueArray(integer({ min: 0, max: 2_000_000 }), { maxLength: 60 })
  assert(
    property(numbers, (some) => {
      const rising = some.toSorted((a, b) => a - b)
      const code = encodePostings(rising)
      expect(decodePostings(code)).toEqual(rising)
      expect(JSON.stringify(code)).toBe(`"${code}"`)
      expect(code).not.toMatch(/[\s*]/)
    }),
  )
})

test('takes one letter for a neighbour', () => {
  expect(encodePostings([7, 8, 9])).toHaveLength(3)
})

test('stops where many more are left out', () => {
  expect(decodePostings(encodePostings([3, 90]) + AND_MORE)).toEqual([3, 90])
})

test.each([
  [[0], 1],
  [[59], 1],
  [[60], 2],
  [[1919], 2],
  [[1920], 3],
  [[5, 65], 2],
  [[5, 66], 3],
])('writes %j in %i letters, and reads them back', (numbers, letters) => {
  expect(encodePostings(numbers)).toHaveLength(letters)
  expect(decodePostings(encodePostings(numbers))).toEqual(numbers)
})
