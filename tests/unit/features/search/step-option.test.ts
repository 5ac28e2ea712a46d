import { expect, test } from 'vitest'
import { NO_OPTION, stepOption } from '#features/search/step-option.ts'

test.each([
  ['ArrowDown', NO_OPTION, 3, 0],
  ['ArrowDown', 1, 3, 2],
  ['ArrowDown', 2, 3, NO_OPTION],
  ['ArrowUp', NO_OPTION, 3, 2],
  ['ArrowUp', 0, 3, NO_OPTION],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['Home', NO_OPTION, 3, undefined],
  ['End', NO_OPTION, 3, undefined],
  ['ArrowDown', NO_OPTION, 0, undefined],
  ['a', 1, 3, undefined],
])('%s at %i of %i leads to %s', (key, at, count, next) => {
  expect(stepOption(key, at, count)).toBe(next)
})
