import { expect, test } from 'vitest'
import { isBare, onlyGiven } from '#model/only-given.ts'
import type { Block, Section, Sentence } from '#model/article.ts'
import type { PageRef } from '#model/page-record.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { disagreementRecord, factRecord, relationRecord } from '#tests/support/records.ts'

const EVIDENCE = evidence('times:1.1', 'times:2.1', 'echo:1')
const BEN: PageRef = { kind: 'character', slug: 'ben', address: 'characters/ben/', title: 'Ben' }

function sentence(...cites: string[]): Sentence {
  return { inlines: [{ type: 'text', text: cites.join() }], cites, level: 0 }
}

/** What is left of the blocks of a section, or undefined where nothing is. */
function blocksLeft(...blocks: Block[]): Block[] | undefined {
  const only: Section = { id: 'life', depth: 2, heading: 'Life', level: 0, blocks }
  return onlyGiven(pageRecord({ sections: [only], evidence: EVIDENCE })).sections[0]?.blocks
}

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

test('leads to a neighbouring episode only where given documents tell of it', () => {
  const beside = { page: BEN, trace: { lobes: 3, turns: 1, reach: 0 } }
  const given = { ...beside, given: true as const }
  const first = onlyGiven(pageRecord({ before: given, after: beside }))
  expect(first.before).toEqual(given)
  expect(first).not.toHaveProperty('after')
  const last = onlyGiven(pageRecord({ before: beside, after: given }))
  expect(last.after).toEqual(given)
  expect(last).not.toHaveProperty('before')
  expect(onlyGiven(pageRecord({}))).not.toHaveProperty('before')
})

test('keeps of each citation the part that is of a given document', () => {
  const alias = (id: string, ...cites: string[]) => ({ id, name: id, cites })
  const page = pageRecord({
    summary: [sentence(), sentence('times:1.1', 'echo:1'), sentence('echo:1')],
    aliases: [alias('adda', 'times:1.1'), alias('aida', 'echo:1')],
    facts: [factRecord('work', { cites: ['echo:1', 'times:1.1'] })],
    relations: [relationRecord('ben', { cites: ['times:2.1'] }), relationRecord('dot')],
    beats: [factRecord('beat', { cites: ['echo:1'] })],
    evidence: EVIDENCE,
  })
  expect(onlyGiven(page)).toEqual({
    ...page,
    summary: [sentence(), { ...sentence('times:1.1', 'echo:1'), cites: ['times:1.1'] }],
    aliases: [alias('adda', 'times:1.1')],
    facts: [factRecord('work', { cites: ['times:1.1'] })],
    beats: [],
    evidence: evidence('times:1.1', 'times:2.1'),
  })
})

test('keeps disagreements while two sides are left, questions and links that are given', () => {
  const [said, asked] = evidence('times:1.1', 'echo:1').statements
  const reading = [sentence('echo:1'), sentence('times:1.1')]
  const page = pageRecord({
    disagreements: [
      disagreementRecord('age', ['times:1.1', 'times:2.1', 'echo:1'], { reading }),
      disagreementRecord('home', ['times:1.1', 'echo:1']),
    ],
    questions: [said, asked].flatMap((question) => question ?? []),
    backlinks: [true, false].map((given) => ({ page: BEN, level: 0, given })),
    near: [true, false].map((given) => ({ page: BEN, given })),
    evidence: EVIDENCE,
  })
  expect(onlyGiven(page)).toMatchObject({
    disagreements: [
      disagreementRecord('age', ['times:1.1', 'times:2.1'], { reading: [sentence('times:1.1')] }),
    ],
    questions: [said],
    backlinks: [{ page: BEN, level: 0, given: true }],
    near: [{ page: BEN, given: true }],
  })
  expect(onlyGiven(pageRecord())).not.toHaveProperty('near')
})

test('keeps of paragraphs and lists what is given, and the notes before that', () => {
  const paragraph = (...sentences: Sentence[]): Block => ({ type: 'paragraph', sentences })
  const list = (...items: Sentence[][]): Block => ({ type: 'list', ordered: true, items })
  const note: Block = { type: 'note', inlines: [], level: 1 }
  const [given, other] = [sentence('times:1.1'), sentence('echo:1')]
  expect(blocksLeft(paragraph(given, other), paragraph(other))).toEqual([paragraph(given)])
  expect(blocksLeft(list([given, other], [other]), list([other]))).toEqual([list([given])])
  expect(blocksLeft(note, paragraph(given))).toEqual([note, paragraph(given)])
  expect(blocksLeft(paragraph(given), note, list([other]))).toEqual([paragraph(given)])
  expect(blocksLeft(note, paragraph(other))).toBeUndefined()
})

test('keeps a heading for what stands below it, not for what only follows', () => {
  const page = pageRecord({
    sections: [
      section('life', 2),
      section('youth', 3, 'echo:1'),
      section('age', 3, 'times:1.1'),
      section('work', 2, 'times:1.1'),
      section('late', 3, 'times:1.1'),
    ],
    evidence: EVIDENCE,
  })
  const left = ['life', 'age', 'work', 'late']
  expect(onlyGiven(page).sections.map(({ id }) => id)).toEqual(left)
})
