import { expect, test } from 'vitest'
import { joinNames } from '#features/article/join-names.ts'

test.for<[string[], string]>([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('joins %j to “%s”', ([names, text]) => {
  expect(joinNames(names)).toBe(text)
})
