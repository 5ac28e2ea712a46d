import { expect, test } from 'vitest'
import { levelRuns } from '#ui/level-runs.ts'

test('keeps neighbours of a level together, and the order of all', () => {
  const items = [1, 1, 2, 1].map((level, at) => ({ level, at }))
  expect(levelRuns(items).map(({ level, items: own }) => [level, own.map(({ at }) => at)])).toEqual(
    [
      [1, [0, 1]],
      [2, [2]],
      [1, [3]],
    ],
  )
})
