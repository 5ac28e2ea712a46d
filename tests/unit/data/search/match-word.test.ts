import { expect, test } from 'vitest'
import { matchWord } from '#data/search/match-word.ts'

test.each([
  ['lamp', 'lamp', true, 0],
  ['lam', 'lamp', true, 1],
  ['lam', 'lamp', false, undefined],
  ['lapm', 'lamp', false, 2],
  ['lampp', 'lamp', false, 2],
  ['lighthuose', 'lighthouse', false, 2],
  ['lihgthuose', 'lighthouse', false, 4],
  ['keper', 'keepers', true, 3],
  ['keper', 'keepers', false, undefined],
  ['dr', 'do', true, undefined],
  ['dr', 'drum', true, 1],
  ['lam', 'ham', true, undefined],
  ['lamp', 'wick', true, undefined],
  ['lamp', 'damp', true, undefined],
  ['lamps', 'clamps', true, undefined],
  ['kbeeper', 'beeper', true, 2],
])('takes %j for %j (unfinished: %j) at a cost of %j', (wanted, word, begun, cost) => {
  expect(matchWord(wanted, word, begun)).toBe(cost)
})
