import { expect, test } from 'vitest'
import { invert } from '#compiler/search/invert.ts'
import { AND_MORE, decodePostings } from '#model/posting-code.ts'

const inverted = (texts: readonly [searched: string, context?: string][], common: string[] = []) =>
  new Map(
    invert(
      texts.map(([searched, context = '']) => ({ searched, context })),
      new Set(common),
    ),
  )

test('knows of each word, in order, the documents that have it', () => {
  const words = inverted([['The lamp'], ['A lamp, a light'], ['The light']])
  expect([...words.keys()]).toEqual(['a', 'lamp', 'light', 'the'])
  expect(decodePostings(words.get('light') ?? '')).toEqual([1, 2])
})

test('knows words of the title apart, where the text does not have them', () => {
  const words = inverted([
    ['Ada sings', 'Ada'],
    ['She sings', 'Ada'],
  ])
  expect(decodePostings(words.get('ada') ?? '')).toEqual([0])
  expect(decodePostings(words.get('ada^') ?? '')).toEqual([1])
})

test.each([
  ['the', 'a common word', true],
  ['Ada', 'a common word that is a name', false],
  ['lamp', 'any other word', false],
])('keeps little of %s, as %s: %j', (word, _what, cut) => {
  const texts = Array.from({ length: 200 }, (_, at): [string] => [at < 30 ? `so ${word}` : 'so'])
  const postings = inverted(texts, ['the', 'ada']).get(word.toLowerCase()) ?? ''
  expect(postings.endsWith(AND_MORE)).toBe(cut)
  expect(decodePostings(postings)).toHaveLength(cut ? 12 : 30)
})
