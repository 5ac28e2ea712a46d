import { expect, test } from 'vitest'
import { groupByLevel } from '#ui/group-by-level.ts'

test('puts what asks least of the reader first and keeps the order within a level', () => {
  const items = [7, 0, 3, 0, 7].map((level, at) => ({ level, at }))
  const places = groupByLevel(items).map(([level, own]) => [level, own.map(({ at }) => at)])
  expect(places).toEqual([
    [0, [1, 3]],
    [3, [2]],
    [7, [0, 4]],
  ])
})
