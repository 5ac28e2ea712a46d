import { expect, test } from 'vitest'
import { draftPage } from '#compiler/search/draft-page.ts'
import type { Sentence } from '#model/article.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord, relationRecord } from '#tests/support/records.ts'

const sentence = (text: string, level = 0, cites = ['given:1']): Sentence => ({
  inlines: [{ type: 'text', text }],
  cites,
  level,
})
const isGiven = (cites: readonly string[]) => cites.every((id) => id.startsWith('given'))
const section = (level: number, sentences: Sentence[]) => ({
  id: 'night',
  depth: 2 as const,
  heading: 'The night',
  level,
  blocks: [{ type: 'paragraph' as const, sentences }],
})
const drafted = (parts: Parameters<typeof pageRecord>[0]) =>
  draftPage(pageRecord(parts), isGiven).map(({ type, level, given, document }) => ({
    type,
    level,
    given,
    texts: document.parts.map(({ text }) => text),
  }))

test('keeps what is told at one level apart from what is told at another', () => {
  const sentences = [sentence('She comes.'), sentence('She falls.', 2), sentence('She goes.')]
  expect(drafted({ sections: [section(0, sentences)] })).toEqual([
    { type: 'heading', level: 0, given: true, texts: ['She comes.'] },
    { type: 'passage', level: 0, given: true, texts: ['She comes. … She goes.'] },
    { type: 'passage', level: 2, given: true, texts: ['She falls.'] },
  ])
})

test('keeps what only supplementary sources tell apart', () => {
  const summary = [sentence('She sings.'), sentence('She swims.', 0, ['other:1'])]
  expect(drafted({ summary })).toEqual([
    { type: 'passage', level: 0, given: true, texts: ['She sings.'] },
    { type: 'passage', level: 0, given: false, texts: ['She swims.'] },
  ])
})

test('raises all of a section to the level of its heading', () => {
  const levels = drafted({ sections: [section(3, [sentence('She falls.')])] })
  expect(levels.map(({ level }) => level)).toEqual([3, 3])
})

test('says nothing under a heading that is safer than all below it', () => {
  const [heading] = drafted({ sections: [section(0, [sentence('She falls.', 2)])] })
  expect(heading).toEqual({ type: 'heading', level: 0, given: true, texts: [''] })
})

test('has facts and relations, but not who appears in an episode', () => {
  const relations = [relationRecord('knows'), relationRecord('seen', { appearance: true })]
  const facts = [factRecord('age', { rank: 'deprecated' })]
  const [draft, ...others] = draftPage(pageRecord({ facts, relations }), isGiven)
  expect(others).toEqual([])
  expect(draft?.document.parts).toEqual([
    { fragment: 'age', label: 'Work (disputed)', text: 'Value of age' },
    { fragment: 'knows', label: 'Knows', text: 'Ada' },
  ])
})
