import { expect, test } from 'vitest'
import { describeOrigin } from '#data/describe-origin.ts'

test.for([
  [{ origin: 'given' }, 'Given document'],
  [
    { origin: 'supplementary', grade: 'A' },
    'Supplementary · Grade A: trade press, primary or major outlet',
  ],
  [{ origin: 'supplementary' }, 'Supplementary'],
] as const)('says of %o "%s"', ([source, words]) => {
  expect(describeOrigin(source)).toBe(words)
})
