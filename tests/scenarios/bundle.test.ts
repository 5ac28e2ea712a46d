import { expect, test } from 'vitest'
import type { Leaf, Manifest } from '#model/bundle.ts'
import { plainText } from '#model/plain-text.ts'
import { compiled, pageAt, readBundle } from '#tests/support/read-bundle.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

const bea = (frontMatter: string, body: string) => ({
  'characters/bea.md': `---\ntitle: Bea\n${frontMatter}---\n\nBea dances. [@times:1.1]\n\n${body}`,
})

test('makes a sentence as much of a spoiler as the worst statement it cites', async () => {
  const bundle = compiled(
    seeds(bea('', '## Life\n\nSafe. [@times:1.1] Both. [@times:1.1 @times:2.1]')),
  )
  const { sections } = await pageAt(bundle, 'characters/bea/')
  expect(sections[0]?.blocks).toMatchObject([{ sentences: [{ level: 0 }, { level: 2 }] }])
})

test('folds a section away when its heading cites a spoiler', async () => {
  const bundle = compiled(seeds(bea('', '## Ada wins [@times:2.1]\n\nShe wins. [@times:2.1]')))
  const { sections } = await pageAt(bundle, 'characters/bea/')
  expect(sections).toMatchObject([{ id: 'ada-wins', heading: 'Ada wins', level: 2 }])
})

test('gives a content note the level of the block that it precedes', async () => {
  const body = '## Life\n\n> Content note: a fall.\n\nAda wins. [@times:2.1]'
  const { sections } = await pageAt(compiled(seeds(bea('', body))), 'characters/bea/')
  expect(sections[0]?.blocks[0]).toMatchObject({ type: 'note', level: 2 })
})

test('shows a relation on both of its pages, each in its own wording', async () => {
  const relation = 'relations:\n  - { type: coach, page: ada, cites: [times:2.1] }\n'
  const bundle = compiled(seeds(bea(relation, '')))
  const [on, from] = await Promise.all([
    pageAt(bundle, 'characters/bea/'),
    pageAt(bundle, 'characters/ada/'),
  ])
  expect(on.relations).toMatchObject([{ id: 'coach-ada', label: 'Coach', level: 2 }])
  expect(from.relations).toMatchObject([
    { id: 'coach-inverse-bea', label: 'Coaches', inverse: true, page: { slug: 'bea' }, level: 2 },
  ])
})

test('links a page to every page that mentions it, at the level of the safest mention', async () => {
  const body = '## Life\n\n[[ada|She]] wins. [@times:2.1] [[Ada]] sings. [@times:1.1]'
  const { backlinks } = await pageAt(compiled(seeds(bea('', body))), 'characters/ada/')
  expect(backlinks.map(({ page, level }) => [page.slug, level])).toEqual([
    ['bea', 0],
    ['the-show', 0],
  ])
})

test('leads an alias to the name on the page, and an old slug to the page', async () => {
  const names =
    'aliases:\n  - { name: Beah, slugs: [beah, beah-b], cites: [times:1.2] }\nformerly: [beatrice]\n'
  const wiki = readBundle(compiled(seeds(bea(names, ''))))
  expect(await wiki.record('characters/beah-b/')).toEqual({
    record: 'redirect',
    to: 'characters/bea/#name-beah',
  })
  expect(await wiki.record('characters/beatrice/')).toEqual({
    record: 'redirect',
    to: 'characters/bea/',
  })
  expect(await wiki.record('characters/nobody/')).toBeUndefined()
})

test('carries on a page the statements it cites, with their sources', async () => {
  const bundle = compiled(seeds(bea('', '## Life\n\nAda wins. [@times:2.1]')))
  const { evidence } = await pageAt(bundle, 'characters/bea/')
  expect(evidence.statements.map(({ id }) => id)).toEqual(['times:1.1', 'times:2.1'])
  expect(evidence.sources).toMatchObject([
    { id: 'times', label: 'The Times', address: 'sources/times/' },
  ])
})

test('tells a source which pages rest on each statement', async () => {
  const record = await readBundle(compiled(seeds())).record('sources/times/')
  const cited =
    record?.record === 'source' ? record.paragraphs[0]?.statements[0]?.citedBy : undefined
  expect(cited?.map(({ slug }) => slug)).toEqual(['ada', 'the-show'])
})

test('orders the timeline by the earliest day a date can mean', async () => {
  const event = (value: string, date: string) =>
    `  - { property: event, value: ${value}, date: ${date}, cites: [times:1.1] }\n`
  const facts = `facts:\n${event('Later', '2020-02/..')}${event('First', '2019')}${event('Mid', '2020-01-31')}`
  const { entries } = await readBundle(compiled(seeds(bea(facts, '')))).list('timeline')
  expect(entries.map(({ inlines }) => plainText(inlines))).toEqual(['First', 'Mid', 'Later'])
})

test('hangs a question that a source asks on the page it is about', async () => {
  const question = edited(
    'sources/times.yaml',
    'Ada is a singer., stance: fact',
    'Will she stay?, stance: question',
  )
  const { questions } = await pageAt(compiled(seeds(question)), 'characters/ada/')
  expect(questions.map(({ says }) => says)).toEqual(['Will she stay?'])
})

test('shows a disagreement on the pages it concerns', async () => {
  const text =
    '---\nquestion: Who wins?\nkind: disagree\ncites: [times:2.1]\npages: [ada]\npositions:\n  - { says: Ada., cites: [times:2.1] }\n  - { says: Nobody., cites: [times:1.1] }\n---\n\nIt is open. [@times:1.1]\n'
  const bundle = compiled(seeds({ 'disagreements/who-wins.md': text }))
  const { disagreements } = await pageAt(bundle, 'characters/ada/')
  expect(disagreements).toMatchObject([
    { slug: 'who-wins', level: 2, positions: [{ level: 2 }, { level: 0 }] },
  ])
})

test('needs no citation on pages about the wiki itself', async () => {
  const bundle = compiled(
    seeds({ 'project/about.md': '---\ntitle: About\n---\n\nWe write. We cite.\n' }),
  )
  expect(await pageAt(bundle, 'about/')).toMatchObject({
    kind: 'project',
    description: 'We write. We cite.',
  })
})

test('puts a small wiki into one shard', () => {
  const { files, manifest } = compiled(seeds())
  const { tree } = JSON.parse(files.get(manifest) ?? '') as { tree: string }
  expect(JSON.parse(files.get(`${tree}.json`) ?? '')).toHaveProperty('records')
})

test('splits a large wiki into shards of about 12 kB under small indexes', async () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `people/person-${index}.md`,
      `---\ntitle: Person ${index}\n---\n\nKnows [[ada]]. [@times:1.1]\n`,
    ]),
  )
  const bundle = compiled(seeds(crowd))
  const { tree } = JSON.parse(bundle.files.get(bundle.manifest) ?? '') as { tree: string }
  expect(JSON.parse(bundle.files.get(`${tree}.json`) ?? '')).toHaveProperty('children')
  const leaves = [...bundle.files.values()].filter((text) => text.startsWith('{"records"'))
  const indexes = [...bundle.files.values()].filter((text) => text.startsWith('{"children"'))
  const shared = leaves.filter((text) => (JSON.parse(text) as Leaf).records.length > 1)
  expect(Math.max(...shared.map((text) => text.length))).toBeLessThan(12_500)
  expect(Math.max(...indexes.map((text) => text.length))).toBeLessThan(6_500)
  expect((await pageAt(bundle, 'people/person-150/')).title).toBe('Person 150')
})

test('names the first topics in the manifest, where each page finds them without a list', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => [
    `topics/note-${index}.md`,
    `---\ntitle: Note ${index + 10}\n---\n\nIt came out. [@times:1.1]\n`,
  ])
  const { files, manifest } = compiled(seeds(Object.fromEntries(crowd)))
  const { topics } = JSON.parse(files.get(manifest) ?? '') as Manifest
  expect(topics).toHaveLength(8)
  expect(topics).toContainEqual({ address: 'note-0/', title: 'Note 10' })
})

test('gives the same bytes for the same seeds, whatever order they come in', () => {
  const first = compiled(seeds(bea('', '')))
  const second = compiled(seeds(bea('', '')).reverse())
  expect(second.files).toEqual(first.files)
  expect(second.manifest).toBe(first.manifest)
})
