import { expect, test } from 'vitest'
import { segmentSentences } from '#compiler/markdown/segment-sentences.ts'

test.each([
  ['One. Two.', ['One. ', 'Two.']],
  ['Dr. Ash bows. She leaves.', ['Dr. Ash bows. ', 'She leaves.']],
  ['Mr. J. R. Ash, e.g. here, scored 6.5 of 10.', ['Mr. J. R. Ash, e.g. here, scored 6.5 of 10.']],
  ['“What now?” she asks. Nobody knows.', ['“What now?” she asks. ', 'Nobody knows.']],
  ['The A.V. Club ran it. So did others.', ['The A.V. Club ran it. ', 'So did others.']],
  ['Who? Me!', ['Who? ', 'Me!']],
  ['She (at last) leaves, “unbowed”. ', ['She (at last) leaves, “unbowed”. ']],
  ['One\nTwo', ['One\n', 'Two']],
  ['', []],
])('cuts "%s"', (text, sentences) => {
  expect(segmentSentences(text)).toEqual(sentences)
})
