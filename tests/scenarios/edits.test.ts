import { expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { createMemory } from '#compiler/memory/create-memory.ts'
import type { SeedFile } from '#compiler/read/collect.ts'
import { SMALL_WIKI } from '#tests/support/small-wiki.ts'

type Edit = [what: string, path: string, from: string, to: string]

const ADA = 'characters/ada-brand.md'

/** What editors do, one after the other, each on top of all before. */
const EDITS: Edit[] = [
  ['when a fact is new', ADA, "Keeper, cites: ['gazette:1.1']", "Keeper, cites: ['gazette:2.1']"],
  ['a heading', ADA, '## The dark night', '## The darkest night'],
  [
    'a citation',
    'characters/dot-finch.md',
    'lighthouse. [@gazette:1.1]',
    'lighthouse. [@gazette:1.3]',
  ],
  [
    'a page that is named',
    'people/ida-moor.md',
    'built the set.',
    'built the set for [[cleo-marsh]].',
  ],
  ['a sentence', 'topics/ending.md', 'It came out in 2021.', 'It came out.'],
  ['a title that others link to', ADA, 'title: Ada Brand', 'title: Ada Brandt'],
  ['a fault', ADA, 'title: Ada Brandt', 'title: Ada Brandt\nage: 9'],
  ['a line above the fault', ADA, 'title: Ada Brandt', 'title:\n  Ada Brandt'],
  ['its mending', ADA, 'title:\n  Ada Brandt\nage: 9', 'title: Ada Brandt'],
  ['what a statement says', 'sources/gazette.yaml', 'Ada Brand keeps a', 'Ada Brand keeps the'],
  ['the level of a statement', 'sources/gazette.yaml', 'until: 0', 'until: 1'],
  ['its level again', 'sources/gazette.yaml', 'until: 1', 'until: 0'],
  ['the name of the wiki', 'wiki.yaml', 'name: Lampside', 'name: Lampshade'],
  ['a property', 'wiki.yaml', 'label: Work', 'label: Profession'],
  ['a link to nowhere', 'topics/ending.md', 'It came out.', 'It came to [[nobody]].'],
  ['the link taken out', 'topics/ending.md', 'It came to [[nobody]].', 'It came.'],
  ['all of a page that others name', ADA, '', ''],
]

function toFiles(seeds: ReadonlyMap<string, string>): SeedFile[] {
  return [...seeds]
    .map(([path, text]) => ({ path: `seeds/${path}`, text: text.trimStart() }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

test('an edit gives what compiling everything anew gives, to the last byte and fault', () => {
  const seeds = new Map(Object.entries(SMALL_WIKI))
  const memory = createMemory()
  const untouched = compile(toFiles(seeds), { memory })
  const outcomes = EDITS.map(([what, path, from, to]) => {
    const text = seeds.get(path) ?? ''
    if (from === '') seeds.delete(path)
    else if (!text.includes(from)) throw new Error(`${path} has no "${from}"`)
    else seeds.set(path, text.replace(from, to))
    const warm = compile(toFiles(seeds), { memory })
    const cold = compile(toFiles(seeds))
    expect([what, warm.diagnostics]).toEqual([what, cold.diagnostics])
    expect([what, warm.bundle]).toEqual([what, cold.bundle])
    return warm.bundle?.manifest
  })
  expect(new Set([untouched.bundle?.manifest, ...outcomes]).size).toBeGreaterThan(7)
  expect(outcomes.filter((manifest) => manifest === undefined)).toHaveLength(5)
})

test('an edit reads no file but its own', () => {
  const memory = createMemory()
  const files = toFiles(new Map(Object.entries(SMALL_WIKI)))
  const first = compile(files, { memory }).content?.pages ?? []
  const path = 'seeds/topics/ending.md'
  const edited = files.map((file) =>
    file.path === path ? { path, text: `${file.text}\nMore. [@herald:1.1]\n` } : file,
  )
  const second = compile(edited, { memory }).content?.pages ?? []
  const remade = second.filter((page) => !first.includes(page)).map(({ slug }) => slug)
  expect(remade).toEqual(['ending'])
})
