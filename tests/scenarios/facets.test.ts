import { expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { compiled, readBundle } from '#tests/support/read-bundle.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

const page = (title: string, parts: string) => `---
title: ${title}
${parts}
---

${title} is there. [@times:1.1]
`
const fact = (property: string, value: string, cites: string) =>
  `  - { property: ${property}, value: ${value}, cites: [${cites}] }\n`
const properties = (text: string) =>
  edited('wiki.yaml', '  family: { label: Family, facet: true }\n', text)
const APPEARANCES = edited(
  'wiki.yaml',
  'relations:\n',
  'relations:\n  features: { label: Appears, inverse: Appears in, group: Parts, appearance: true }\n',
)

async function listed(
  changes: Record<string, string>,
  name: 'characters' | 'people' = 'characters',
) {
  return readBundle(compiled(seeds(changes))).list(name)
}

test('gives each value of a facet the level of its fact, and whether a given document has it', async () => {
  const facts = fact('family', 'Quill', 'times:1.1') + fact('family', 'Rook', 'times:2.1')
  const { entries, facets } = await listed({ 'characters/bea.md': page('Bea', `facts:\n${facts}`) })
  expect(facets).toEqual([
    {
      property: 'family',
      label: 'Family',
      values: [
        { value: 'quill', label: 'Quill' },
        { value: 'rook', label: 'Rook' },
      ],
    },
  ])
  expect(entries.find(({ slug }) => slug === 'bea')?.facets).toEqual({
    family: [
      { value: 'quill', given: true },
      { value: 'rook', level: 2, given: true },
    ],
  })
})

test('makes no facet of a value that everybody shares', async () => {
  const bea = page('Bea', `facts:\n${fact('family', 'Quill', 'times:1.1')}`)
  const { entries, facets } = await listed({ 'characters/bea.md': bea })
  expect(facets).toEqual([])
  expect(entries.every((entry) => Object.keys(entry.facets).length === 0)).toBe(true)
})

test('names a value without a Latin letter by its characters', async () => {
  const named = (id: string, value: string) =>
    `  - { id: ${id}, property: family, value: ${value}, cites: [times:1.1] }\n`
  const facts = named('a', 'Жук') + named('b', 'Ёж')
  const { facets } = await listed({ 'characters/bea.md': page('Bea', `facts:\n${facts}`) })
  const values = facets[0]?.values.map(({ value }) => value) ?? []
  expect(new Set(values).size).toBe(2)
  for (const value of values) expect(value).toMatch(/^[a-z0-9-]+$/)
})

test('keeps the values of a property in the order that wiki.yaml has', async () => {
  const rank = properties('  family: { label: Rank, facet: true, values: [Queen, King, Ace] }\n')
  const facts = fact('family', 'Ace', 'times:1.1') + fact('family', 'Queen', 'times:1.1')
  const { facets } = await listed({ ...rank, 'characters/bea.md': page('Bea', `facts:\n${facts}`) })
  expect(facets).toMatchObject([{ ordered: true, values: [{ label: 'Queen' }, { label: 'Ace' }] }])
})

test('says of a first appearance what each level may know', async () => {
  const episode = (number: number, cites: string) =>
    page(
      `Part ${number}`,
      `number: ${number}\nrelations:\n  - { type: features, page: ada, cites: [${cites}] }`,
    )
  const { entries, facets } = await listed({
    ...APPEARANCES,
    'episodes/part-1.md': episode(1, 'times:2.1'),
    'episodes/part-2.md': episode(2, 'times:1.1'),
    'episodes/part-3.md': episode(3, 'times:1.1'),
  })
  expect(facets).toMatchObject([
    { property: 'first-appearance', first: true, values: [{ label: '1. Part 1' }, {}, {}] },
  ])
  expect(entries[0]?.facets['first-appearance']).toEqual([
    { value: 'part-1', level: 2, given: true },
    { value: 'part-2', given: true },
  ])
  expect(entries[0]?.relations).toEqual([])
})

test('tells the ties of people by their groups, and counts them level by level', async () => {
  const tie = (type: string, cites: string) =>
    page('Cy', `relations:\n  - { type: ${type}, page: ada, cites: [${cites}] }`)
  const { entries, facets } = await listed(
    { 'people/cy.md': tie('coach', 'times:2.1'), 'people/dee.md': tie('played-by', 'times:1.1') },
    'people',
  )
  expect(facets).toMatchObject([
    { property: 'ties', values: [{ label: 'Work' }, { label: 'Cast' }] },
  ])
  expect(entries.map(({ facets: own, relations }) => [own.ties?.[0], relations])).toEqual([
    [{ value: 'work', level: 2, given: true }, [0, 0, 1]],
    [{ value: 'cast', given: true }, [1]],
  ])
})

test.for([
  [
    properties('  family: { label: Rank, facet: true, values: [Queen, King] }\n'),
    'seeds/characters/bea.md:4:32  "family" has no value "Quen"  did you mean "Queen"?',
  ],
  [
    properties('  family: { label: Rank, values: [A, B] }\n'),
    'seeds/characters/bea.md:4:32  "family" has no value "Quen"  one of: A, B',
  ],
  [
    properties('  family: { label: Rank }\n  view: { label: View, facet: true }\n'),
    'seeds/wiki.yaml:14:9  view is no name that the address of a list can have for a facet  Every property a fact may have.',
  ],
] as const)('asks to mend what a list could not show (%#)', ([wiki, expected]) => {
  const bea = page('Bea', `facts:\n${fact('family', 'Quen', 'times:1.1')}`)
  const { diagnostics } = compile(seeds({ ...wiki, 'characters/bea.md': bea }))
  expect(diagnostics.map(formatDiagnostic)).toEqual([expected])
})
