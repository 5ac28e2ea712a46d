import { expect, test } from 'vitest'
import { describeSeen } from '#features/spoilers/describe-seen.ts'

const HORIZON = { steps: 4, after: '', last: '', upTo: 'up to part {n}', all: 'all of it' }

test.for([
  [0, 'You have not said that you have seen any of it.'],
  [3, 'You said you have seen up to part 3.'],
  [4, 'You said you have seen all of it.'],
  [9, 'You said you have seen all of it.'],
] as const)('says of a reader at %i: %s', ([seen, words]) => {
  expect(describeSeen(seen, HORIZON)).toBe(words)
})
