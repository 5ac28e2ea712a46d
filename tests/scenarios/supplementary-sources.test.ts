import { expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { reportCoverage } from '#compiler/inspect/report-coverage.ts'
import { onlyGiven } from '#model/only-given.ts'
import { compiled, pageAt, readBundle } from '#tests/support/read-bundle.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

const POST = `label: The Post
date: 2020-02-04
origin: supplementary
url: https://post.example/ada
grade: C
statements:
  1: { says: Ada is a dancer., stance: fact, about: [ada], until: 0, confidence: low }
  2: { says: Ada loses in the third part., stance: fact, about: [ada], until: 3, confidence: medium }
`
const BEA = `---
title: Bea
facts:
  - { property: family, value: Quill, cites: [post:1] }
relations:
  - { type: sister, page: ada, cites: [times:1.1, post:1] }
---

Bea dances. [@post:1] She sings. [@times:1.1]

## Life

> Content note: a fall.

[[ada|She]] loses. [@post:2]
`
const NAMES_BEA = edited(
  'sources/times.yaml',
  'about: [ada], until: 0 }',
  'about: [ada, bea], until: 0 }',
)
const wiki = seeds({ ...NAMES_BEA, 'sources/post.yaml': POST, 'characters/bea.md': BEA })

test('names statements by number where the paragraphs of a source are not known', async () => {
  const { evidence } = await pageAt(compiled(wiki), 'characters/bea/')
  expect(evidence.statements.map(({ id }) => id)).toEqual(['post:1', 'post:2', 'times:1.1'])
  expect(evidence.statements[0]).toMatchObject({ confidence: 'low' })
  expect(evidence.statements[0]).not.toHaveProperty('paragraph')
  expect(evidence.sources).toMatchObject([{ id: 'post', grade: 'C' }, { id: 'times' }])
})

test('leaves of a page what given documents bear out', async () => {
  const page = onlyGiven(await pageAt(compiled(wiki), 'characters/bea/'))
  expect(page.summary).toHaveLength(1)
  expect(page.facts).toEqual([])
  expect(page.relations).toMatchObject([{ type: 'sister', cites: ['times:1.1'] }])
  expect(page.sections).toEqual([])
  expect(page.evidence.sources.map(({ id }) => id)).toEqual(['times'])
})

test('tells lists what given documents leave of a page', async () => {
  const { entries } = await readBundle(compiled(wiki)).list('characters')
  expect(entries.find(({ slug }) => slug === 'bea')).toMatchObject({
    description: 'Bea dances. She sings.',
    relations: [1],
    sources: [2],
    given: { description: 'She sings.', relations: [1], sources: [1] },
  })
})

test('leaves a page out of the lists of given documents when none of them is about it', async () => {
  const unnamed = seeds({ 'sources/post.yaml': POST, 'characters/bea.md': BEA })
  const { entries } = await readBundle(compiled(unnamed)).list('characters')
  expect(entries.find(({ slug }) => slug === 'bea')).not.toHaveProperty('given')
})

test('keeps a backlink for given documents when one of them links there', async () => {
  const { backlinks } = await pageAt(compiled(wiki), 'characters/ada/')
  expect(backlinks.map(({ page, given }) => [page.slug, given])).toEqual([
    ['bea', false],
    ['the-show', true],
  ])
})

test('reports what is used, what has one source, and what rests on grade C', () => {
  const { content } = compile(wiki)
  expect(content && reportCoverage(content.lists)).toMatchInlineSnapshot(`
    [
      "post (supplementary, grade C): 2 of 2 (100 %) statements used",
      "times (given): 1 of 3 (33 %) statements used",
      "",
      "given statements used or left out with a reason: 1 of 3 (33 %)",
      "supplementary statements used or left out with a reason: 2 of 2 (100 %)",
      "facts and relations with one source only: 1 of 2 (50 %)",
      "facts and relations resting on grade C alone: 1 of 2 (50 %)",
      "unknowns stated: 0",
    ]
  `)
})

test('counts facts once more as given documents alone bear them out', async () => {
  const coverage = await readBundle(compiled(wiki)).list('coverage')
  expect(coverage).toMatchObject({ facts: 2, given: { facts: 1, weak: [] } })
  expect(coverage.singleSource.map(({ id }) => id)).toEqual(['family-quill'])
  expect(coverage.given.singleSource.map(({ id }) => id)).toEqual(['sister-ada'])
})

test('asks of a supplementary source its address, grade and confidence', () => {
  const text = POST.replace('grade: C\n', '').replace(', confidence: low', '').replace('url', 'ulr')
  const { diagnostics } = compile(seeds({ 'sources/post.yaml': text }))
  expect(diagnostics.map(formatDiagnostic)).toMatchInlineSnapshot(`
    [
      "seeds/sources/post.yaml:1:1  missing key "url"  add it: Where it can be read.",
      "seeds/sources/post.yaml:1:1  missing key "grade"  add it: A: trade press, primary or major outlet; B: recaps, fan and student press; C: shaky.",
      "seeds/sources/post.yaml:4:1  unknown key "ulr"  did you mean "url"?",
      "seeds/sources/post.yaml:6:6  missing key "confidence"  add it: How sure it is that this page says so and that it is so.",
    ]
  `)
})

test('lists who appears in which episode, and what happens in it', async () => {
  const config = (seeds().find(({ path }) => path === 'seeds/wiki.yaml')?.text ?? '')
    .replace('  age:', '  beat: { label: What happens, story: true }\n  age:')
    .replace(
      '  sister:',
      '  features: { label: Appears, inverse: Appears in, group: Parts, appearance: true }\n  sister:',
    )
  const episode = `---
title: Part 2
number: 2
facts:
  - { property: beat, value: '[[ada]] wins.', cites: [times:2.1] }
relations:
  - { type: features, page: ada, cites: [times:2.1] }
---

The second part. [@times:1.1]
`
  const reader = readBundle(compiled(seeds({ 'wiki.yaml': config, 'episodes/part-2.md': episode })))
  const [story, appearances] = await Promise.all([reader.list('story'), reader.list('appearances')])
  expect(story.episodes).toMatchObject([{ episode: { number: 2 }, beats: [{ level: 2 }] }])
  expect(appearances.rows).toMatchObject([
    { character: { slug: 'ada' }, cells: [{ episode: 2, level: 2 }] },
  ])
  const record = await reader.record('characters/ada/')
  expect(record).toMatchObject({ relations: [{ label: 'Appears in', appearance: true }] })
})

test('tells the header which topics given documents leave anything of', () => {
  const names = edited(
    'sources/times.yaml',
    'about: [ada], until: 0 }',
    'about: [ada, finale], until: 0 }',
  )
  const topic = (title: string, cite: string) => `---\ntitle: ${title}\n---\n\nIt is. [@${cite}]\n`
  const topics = {
    'topics/finale.md': topic('Finale', 'times:1.1'),
    'topics/rumour.md': topic('Rumour', 'post:1'),
  }
  const { files, manifest } = compiled(seeds({ ...names, 'sources/post.yaml': POST, ...topics }))
  expect(JSON.parse(files.get(manifest) ?? '')).toMatchObject({
    topics: [{ title: 'Finale', given: true }, { title: 'Rumour' }],
  })
})
