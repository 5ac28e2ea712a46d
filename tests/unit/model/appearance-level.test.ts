import { expect, test } from 'vitest'
import { appearanceLevel } from '#model/appearance-level.ts'
import { relationRecord } from '#tests/support/records.ts'

test.for([
  ['names a later episode only when all is seen', { appearance: true, inverse: true, level: 2 }, 9],
  ['names an episode that gives nothing away', { appearance: true, inverse: true, level: 0 }, 0],
  ['names who appears at the level of that', { appearance: true, inverse: false, level: 2 }, 2],
  ['leaves other relations as they are', { inverse: true, level: 2 }, 2],
] as const)('%s', ([, parts, level]) => {
  expect(appearanceLevel(relationRecord('features', parts), 9)).toBe(level)
})
