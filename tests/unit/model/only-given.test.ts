import { expect, test } from 'vitest'
import { isBare, onlyGiven } from '#model/only-given.ts'
import type { Section } from '#model/article.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord } from '#tests/support/records.ts'

function section(id: string, depth: 2 | 3, ...cites: string[]): Section {
  const sentences = cites.map((cite) => ({ inlines: [], cites: [cite], level: 0 }))
  const blocks = cites.length === 0 ? [] : [{ type: 'paragraph' as const, sentences }]
  return { id, depth, heading: id, level: 0, blocks }
}

test('keeps a heading while a part below it is left', () => {
  const page = pageRecord({
    sections: [
      section('life', 2, 'echo:1'),
      section('youth', 3, 'times:1.1'),
      section('age', 3, 'echo:1'),
      section('work', 2),
      section('early', 3, 'echo:1'),
      section('end', 2, 'times:1.1'),
    ],
    evidence: evidence('times:1.1', 'echo:1'),
  })
  const { sections } = onlyGiven(page)
  expect(sections.map(({ id, blocks }) => [id, blocks.length])).toEqual([
    ['life', 0],
    ['youth', 1],
    ['end', 1],
  ])
})

test('calls a page bare when nothing but links to it is left', () => {
  const page = pageRecord({
    facts: [factRecord('work', { cites: ['echo:1'] })],
    evidence: evidence('echo:1'),
  })
  expect(isBare(page)).toBe(false)
  expect(isBare(onlyGiven(page))).toBe(true)
})

test('keeps of what an episode adds the parts that given documents bear out', () => {
  const ref = { kind: 'character' as const, slug: 'ada', address: 'characters/ada/', title: 'Ada' }
  const added = (id: string, given: boolean) => ({ id, label: id, given })
  const page = pageRecord({
    adds: [
      { page: ref, entries: [added('work', true), added('age', false)] },
      { page: ref, entries: [added('home', false)] },
    ],
  })
  expect(onlyGiven(page).adds).toEqual([{ page: ref, entries: [added('work', true)] }])
})
