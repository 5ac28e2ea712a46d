import { expect, test } from 'vitest'
import { countByLevel, sourceLevels } from '#compiler/list/count-by-level.ts'
import { evidence } from '#tests/support/evidence.ts'

test.for([
  [[], []],
  [[0, 0], [2]],
  [
    [2, 0, 2],
    [1, 0, 2],
  ],
] as const)('counts %o as %o', ([levels, counts]) => {
  expect(countByLevel(levels)).toEqual(counts)
})

test('lets a source speak at the level of its safest statement', () => {
  const { statements, sources } = evidence('times:1.1', 'times:2.1', 'echo:1')
  const levels = [3, 1, 2]
  const leveled = statements.map((statement, at) => ({ ...statement, level: levels[at] ?? 0 }))
  expect(countByLevel(sourceLevels({ statements: leveled, sources }))).toEqual([0, 1, 1])
})
