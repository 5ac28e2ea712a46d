import { expect, test } from 'vitest'
import { describeLanguage } from '#features/sources/describe-language.ts'

test.for([
  ['de', 'German'],
  ['pt-BR', 'Portuguese'],
  ['qqq', 'qqq'],
] as const)('calls %s "%s"', ([tag, name]) => {
  expect(describeLanguage(tag)).toBe(name)
})
