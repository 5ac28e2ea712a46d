import { expect, test, vi } from 'vitest'
import { createMemory } from '#compiler/memory/create-memory.ts'
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

test('finds after an edit what it finds anew', () => {
  const drafts = Array.from({ length: 1200 }, (_, at) => ({ searched: `page ${at}`, context: '' }))
  const edited = drafts.with(700, { searched: 'Lamp 700', context: 'Ada' })
  const { begin, recall } = createMemory()
  for (const now of [drafts, edited]) {
    begin()
    expect(invert(now, new Set(), recall)).toEqual(invert(now, new Set()))
  }
})

test('reads no document again that is far from an edit', () => {
  const drafts = Array.from({ length: 1200 }, (_, at) => ({ searched: `page ${at}`, context: '' }))
  const { begin, recall } = createMemory()
  begin()
  invert(drafts, new Set(), recall)
  const first = vi.fn(() => 'page 0')
  Object.defineProperty(drafts[0], 'searched', { get: first })
  begin()
  invert(drafts.with(700, { searched: 'Lamp', context: '' }), new Set(), recall)
  expect(first).not.toHaveBeenCalled()
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
