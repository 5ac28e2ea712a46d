import { expect, test } from 'vitest'
import { questionText } from '#features/spoilers/question-text.ts'

const HORIZON = { steps: 4, after: '', last: '', upTo: 'up to part {n}', all: 'all of it' }

test.for([
  [0, 'You have not said that you have seen any of it.'],
  [3, 'You said you have seen up to part 3.'],
  [4, 'You said you have seen all of it.'],
] as const)('says to a reader at %i: %s', ([seen, words]) => {
  expect(questionText('after part 4', seen, HORIZON)).toBe(
    `You followed a link to something told after part 4. ${words}`,
  )
})
