import { expect, test } from 'vitest'
import type { PageDraft } from '#compiler/build/build-page.ts'
import { deriveBacklinks } from '#compiler/derive/derive-backlinks.ts'
import type { Knowledge } from '#compiler/link/knowledge.ts'
import type { Inline, Section, Sentence } from '#model/article.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord } from '#tests/support/records.ts'

const { statements, sources } = evidence('times:1.1', 'echo:1')
const TO_BEN: Inline = { type: 'page', address: 'characters/ben/', text: 'Ben' }

function sentence(level: number, cites: string[] = [], inlines: Inline[] = [TO_BEN]): Sentence {
  return { inlines, cites, level }
}

function section(level: number, ...sentences: Sentence[]): Section {
  const blocks = [{ type: 'paragraph' as const, sentences }]
  return { id: 'a', depth: 2, heading: 'A', level, blocks }
}

/** The links to Ben that a page of the name of Ada holds, as level and whether they are given. */
function linksFrom(parts: Partial<PageDraft>) {
  const draft: PageDraft = { ...pageRecord(), relations: [], file: 'ada.md', ...parts }
  const { kind, slug, address, title } = draft
  const knowledge = {
    pages: { bySlug: new Map([['ada', { kind, slug, address, title }]]) },
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    sources: new Map(sources.map((source) => [source.id, source])),
  } as unknown as Knowledge
  const links = deriveBacklinks([draft], knowledge)
  expect([...links.keys()].filter((address) => address !== 'characters/ben/')).toEqual([])
  return links.get('characters/ben/')
}

test.for<[string, Partial<PageDraft>, number, boolean]>([
  ['the lead', { summary: [sentence(0, ['times:1.1'])] }, 0, true],
  [
    'a fact',
    { facts: [factRecord('a', { value: [TO_BEN], level: 2, cites: ['echo:1'] })] },
    2,
    false,
  ],
  [
    'a beat',
    { beats: [factRecord('a', { value: [TO_BEN], level: 3, cites: ['times:1.1'] })] },
    3,
    true,
  ],
  ['a section', { sections: [section(0, sentence(1))] }, 1, true],
  ['a section whose heading gives away more', { sections: [section(4, sentence(1))] }, 4, true],
  [
    'several, at the level of the safest',
    { sections: [section(0, sentence(3, ['echo:1']), sentence(2, ['echo:1']), sentence(5))] },
    2,
    true,
  ],
  [
    'words that are set off',
    { summary: [sentence(0, ['echo:1'], [{ type: 'strong', children: [TO_BEN] }])] },
    0,
    false,
  ],
])('a page is linked from %s', ([, parts, level, given]) => {
  const page = { kind: 'character', slug: 'ada', address: 'characters/ada/', title: 'Ada' }
  expect(linksFrom(parts)).toEqual([{ page, level, given }])
})

test('a page does not link to itself, nor does one that is not known', () => {
  expect(linksFrom({ address: 'characters/ben/', summary: [sentence(0)] })).toBeUndefined()
  expect(linksFrom({ slug: 'unknown', summary: [sentence(0)] })).toBeUndefined()
  expect(linksFrom({ summary: [sentence(0, [], [{ type: 'text', text: 'Ben' }])] })).toBeUndefined()
})
