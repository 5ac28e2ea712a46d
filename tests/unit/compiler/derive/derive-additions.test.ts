import { describe, expect, test } from 'vitest'
import type { PageDraft } from '#compiler/build/build-page.ts'
import { deriveAdditions } from '#compiler/derive/derive-additions.ts'
import type { Section } from '#model/article.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord, relationRecord } from '#tests/support/records.ts'

const EVIDENCE = evidence('times:1.1', 'echo:1')
const SOURCES = {
  statements: new Map(EVIDENCE.statements.map((statement) => [statement.id, statement])),
  sources: new Map(EVIDENCE.sources.map((source) => [source.id, source])),
}

function draft(slug: string, parts: Partial<PageDraft> = {}): PageDraft {
  const address = `characters/${slug}/`
  const record = pageRecord({ slug, address, title: slug })
  return { ...record, relations: [], file: `${slug}.md`, ...parts }
}

function episode(number: number): PageDraft {
  return draft(`part-${number}`, { kind: 'episode', number })
}

function section(id: string, level: number, ...levels: number[]): Section {
  const sentences = levels.map((own) => ({ inlines: [], cites: [], level: own }))
  return { id, depth: 2, heading: id, level, blocks: [{ type: 'paragraph', sentences }] }
}

function additionsOf(drafts: readonly PageDraft[], relations = new Map(), number = 2) {
  const found = deriveAdditions([...drafts, episode(1), episode(number)], relations, SOURCES)
  return found.get(`part-${number}`) ?? []
}

function idsOf(...args: Parameters<typeof additionsOf>): string[] {
  return additionsOf(...args).flatMap(({ entries }) => entries.map(({ id }) => id))
}

describe('deriveAdditions', () => {
  test('tells of facts, relations and sections of exactly the level of the episode', () => {
    const levels = [0, 1, 2, 3]
    const ada = draft('ada', {
      facts: levels.map((level) => factRecord(`fact-${level}`, { level })),
      sections: levels.map((level) => section(`text-${level}`, 0, level)),
    })
    const relations = levels.map((level) => relationRecord(`tie-${level}`, { level }))
    expect(idsOf([ada], new Map([['ada', relations]]))).toEqual(['fact-2', 'tie-2', 'text-2'])
  })

  test('counts a section at the level of its heading where its text asks less', () => {
    const sections = [section('early', 1, 0, 1), section('late', 2, 0), section('later', 3, 2)]
    expect(idsOf([draft('ada', { sections })])).toEqual(['late'])
  })

  test('leaves out what proved wrong, who appears, and what the other page states', () => {
    const facts = [factRecord('wrong', { level: 2, rank: 'deprecated' })]
    const relations = [
      relationRecord('features', { level: 2, appearance: true }),
      relationRecord('inverse', { level: 2, inverse: true }),
    ]
    expect(idsOf([draft('ada', { facts })], new Map([['ada', relations]]))).toEqual([])
  })

  test('leaves out episodes, and the beats they tell themselves', () => {
    const [beats, facts] = [[factRecord('beat', { level: 2 })], [factRecord('part', { level: 2 })]]
    expect(idsOf([draft('part-9', { kind: 'episode', number: 9, beats, facts })])).toEqual([])
  })

  test('puts characters first, and of those the ones who gain most', () => {
    const facts = (count: number) =>
      Array.from({ length: count }, (_, index) => factRecord(`fact-${index}`, { level: 2 }))
    const found = additionsOf([
      draft('history', { kind: 'topic', facts: facts(3) }),
      draft('ada', { sections: [section('one', 0, 2), section('two', 0, 2)] }),
      draft('ben', { facts: facts(1) }),
    ])
    expect(found.map(({ page }) => page.slug)).toEqual(['ben', 'ada', 'history'])
  })

  test('says of each part whether a given document bears it out', () => {
    const facts = ['times:1.1', 'echo:1'].map((id) => factRecord(id, { level: 2, cites: [id] }))
    const [found] = additionsOf([draft('ada', { facts })])
    expect(found?.entries.map(({ id, given }) => [id, given])).toEqual([
      ['times:1.1', true],
      ['echo:1', false],
    ])
  })

  test('says so of the text of a section too', () => {
    const sections = ['times:1.1', 'echo:1'].map((id): Section => {
      const sentences = ['echo:1', id].map((cite) => ({ inlines: [], cites: [cite], level: 2 }))
      return { ...section(id, 0), blocks: [{ type: 'paragraph', sentences }] }
    })
    const [found] = additionsOf([draft('ada', { sections })])
    expect(found?.entries).toEqual([
      { id: 'times:1.1', label: 'times:1.1', given: true },
      { id: 'echo:1', label: 'echo:1', given: false },
    ])
  })

  test('tells of each step which pages it adds to, and of no others', () => {
    const facts = [factRecord('fact', { level: 2 })]
    const found = deriveAdditions(
      [draft('ada', { facts }), draft('ben'), episode(1), episode(2)],
      new Map(),
      SOURCES,
    )
    const slugs = [...found].map(([step, pages]) => [step, ...pages.map(({ page }) => page.slug)])
    expect(slugs).toEqual([['part-1'], ['part-2', 'ada']])
  })

  test('puts whoever gains as many facts in the order of all they gain, then of their titles', () => {
    const more = [section('one', 0, 2), section('two', 0, 2)]
    const found = additionsOf([
      draft('cleo', { sections: more.slice(1) }),
      draft('ben', { sections: more.slice(1) }),
      draft('dot', { sections: more }),
    ])
    expect(found.map(({ page }) => page.slug)).toEqual(['dot', 'ben', 'cleo'])
  })
})
