import { expect, test } from 'vitest'
import { compareParagraphs } from '#compiler/inspect/compare-paragraphs.ts'

test.each([
  ['agrees with itself', 'abc', 'abc', []],
  ['names a changed paragraph', 'abc', 'axc', [{ type: 'changed', paragraph: 2 }]],
  ['names a missing paragraph', 'abc', 'ac', [{ type: 'missing', paragraph: 2 }]],
  ['names an extra paragraph', 'abc', 'abxc', [{ type: 'extra', after: 2 }]],
  ['names one put in front', 'abc', 'xabc', [{ type: 'extra', after: 0 }]],
  [
    'tells a change from a loss beside it',
    'abcd',
    'axd',
    [
      { type: 'changed', paragraph: 2 },
      { type: 'missing', paragraph: 3 },
    ],
  ],
])('%s', (_claim, expected, found, differences) => {
  expect(compareParagraphs([...expected], [...found])).toEqual(differences)
})
