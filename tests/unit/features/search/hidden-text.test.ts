import { expect, test } from 'vitest'
import { hiddenText } from '#features/search/hidden-text.ts'

const horizon = {
  steps: 10,
  after: 'After episode {n}',
  last: 'After the finale',
  upTo: 'up to episode {n}',
  all: 'all of it',
}

test.each([
  [[], ''],
  [[{ level: 7, count: 3 }], '3 more after episode 7'],
  [
    [
      { level: 10, count: 1 },
      { level: 2, count: 4 },
    ],
    '4 more after episode 2, 1 more after the finale',
  ],
  [
    [
      { level: 5, count: 2 },
      { level: 1, count: 4 },
      { level: 10, count: 1 },
    ],
    '7 more, the first of them after episode 1',
  ],
])('says of %j: %s', (hidden, text) => {
  expect(hiddenText(hidden, horizon)).toBe(text)
})
