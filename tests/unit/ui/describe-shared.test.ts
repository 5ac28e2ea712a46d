import { expect, test } from 'vitest'
import { describeShared } from '#ui/describe-shared.ts'

test.each([
  ['copied', undefined, 'The link is copied.'],
  ['copied', 'Age', 'The link to “Age” is copied.'],
  ['failed', 'Age', 'The link to “Age” could not be copied; it stands in the address bar.'],
  ['shared', 'Age', ''],
  ['left', undefined, ''],
] as const)('says of a link that is %s, to %s: %s', (shared, part, text) => {
  expect(describeShared(shared, part)).toBe(text)
})
