import { expect, test } from 'vitest'
import { packBySize } from '#compiler/emit/pack-by-size.ts'

test('packs things up to a size, and a larger one by itself', () => {
  expect(packBySize([3, 4, 9, 2, 1], 7, (size) => size)).toEqual([[3, 4], [9], [2, 1]])
})
