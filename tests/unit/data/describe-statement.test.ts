import { expect, test } from 'vitest'
import { describeStatement } from '#data/describe-statement.ts'

test.for([
  [{ stance: 'fact' }, undefined],
  [{ stance: 'fact', confidence: 'high' }, 'high confidence'],
  [{ stance: 'opinion', by: 'Ada', confidence: 'low' }, 'opinion of Ada; low confidence'],
  [{ stance: 'question' }, 'open question'],
] as const)('says of %o "%s"', ([statement, words]) => {
  expect(describeStatement(statement)).toBe(words)
})
