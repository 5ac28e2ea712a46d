import { expect, test } from 'vitest'
import { describeStance } from '#data/describe-stance.ts'

test.for([
  ['fact', undefined, undefined],
  ['fact', 'Ada', 'on the word of Ada'],
  ['opinion', undefined, 'opinion'],
  ['opinion', 'Ada', 'opinion of Ada'],
  ['prediction', undefined, 'prediction'],
  ['question', undefined, 'open question'],
  ['question', 'Ada', 'question asked by Ada'],
  ['attributed', 'Ada', 'reported from Ada'],
  ['attributed', undefined, 'reported from others'],
  ['inferred', undefined, 'conclusion of the source'],
] as const)('calls %s by %s "%s"', ([stance, by, words]) => {
  expect(describeStance(stance, by)).toBe(words)
})
