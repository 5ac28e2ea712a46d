import { expect, test } from 'vitest'
import type { Sentence } from '#model/article.ts'
import { sentencesIn } from '#model/sentences-in.ts'

const sentence = (text: string): Sentence => ({
  inlines: [{ type: 'text', text }],
  cites: [],
  level: 0,
})
const [one, two] = [sentence('One.'), sentence('Two.')]

test('takes the sentences of a paragraph, and of every item of a list', () => {
  expect(sentencesIn({ type: 'paragraph', sentences: [one, two] })).toEqual([one, two])
  expect(sentencesIn({ type: 'list', ordered: false, items: [[one], [two]] })).toEqual([one, two])
})

test('finds none in a content note', () => {
  expect(sentencesIn({ type: 'note', inlines: [], level: 0 })).toEqual([])
})
