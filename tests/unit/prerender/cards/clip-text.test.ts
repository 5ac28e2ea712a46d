import { expect, test } from 'vitest'
import { clipText } from '#prerender/cards/clip-text.ts'

test.for([
  ['leaves alone what fits', 'Ada sings.', 'Ada sings.'],
  ['ends after a sentence', 'Ada sings in the rain. She also dances.', 'Ada sings in the rain.'],
  ['keeps every sentence that fits', 'Ada sings. Ben hums. Cleo whistles.', 'Ada sings. Ben hums.'],
  ['ends after a word', 'Ada sings in the rain and dances', 'Ada sings in the rain…'],
  [
    'ends after a word when a sentence is short',
    'No. Ada sings in the rain',
    'No. Ada sings in the…',
  ],
  ['takes no title for an end', 'Ada sings for Dr. Finch in the rain', 'Ada sings for Dr. Finch…'],
  ['takes no initial for an end', 'It is by Cleo J. Marsh, and long', 'It is by Cleo J. Marsh…'],
  ['cuts a word that has no end', 'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Aaaaaaaaaaaaaaaaaaaaaaa…'],
] as const)('%s', ([, text, clipped]) => {
  expect(clipText(text, 24)).toBe(clipped)
  expect(clipped.length).toBeLessThanOrEqual(24)
})
