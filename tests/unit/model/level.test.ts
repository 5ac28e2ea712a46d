import { expect, test } from 'vitest'
import { describeLevel, describeSeen, highestLevel } from '#model/level.ts'

const horizon = {
  steps: 3,
  after: 'After part {n}',
  last: 'After the end',
  upTo: 'up to part {n}',
  all: 'all of it',
}

test('is safe where nothing is cited, and else as bad as the worst', () => {
  expect(highestLevel([])).toBe(0)
  expect(highestLevel([1, 3, 2])).toBe(3)
})

test('says what must have been seen', () => {
  expect(describeLevel(2, horizon)).toBe('After part 2')
  expect(describeLevel(3, horizon)).toBe('After the end')
})

test.for([
  [2, 'up to part 2'],
  [3, 'all of it'],
  [9, 'all of it'],
] as const)('says of a reader who has seen %i: %s', ([seen, words]) => {
  expect(describeSeen(seen, horizon)).toBe(words)
})
