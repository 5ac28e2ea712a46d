import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import type { PageRecord } from '#model/page-record.ts'
import { sentencesIn } from '#model/sentences-in.ts'
import { compiled, pageAt, readBundle } from '#tests/support/read-bundle.ts'
import { seeds } from '#tests/support/seeds.ts'

const PART = (number: number) =>
  `---\ntitle: Part ${number}\nnumber: ${number}\n---\n\nA part. [@times:1.1]\n`

const WIKI = seeds({
  'episodes/part-1.md': PART(1),
  'episodes/part-2.md': PART(2),
  'characters/bea.md': `---
title: Bea
facts:
  - { property: age, value: Told at once, cites: ['times:1.1'] }
  - { property: age, value: Told later, cites: ['times:2.1'] }
relations:
  - { type: sister, page: ada, cites: ['times:2.1'] }
---

Bea sings. [@times:1.1]

## Her life

She dances. [@times:1.1] She loses. [@times:2.1]

## Her start

She sings. [@times:1.1]
`,
})

let episodes: PageRecord[]
const pages = new Map<string, PageRecord>()

beforeAll(async () => {
  const bundle = compiled(await collect(resolve('seeds')))
  const { entries } = await readBundle(bundle).list('episodes')
  episodes = await Promise.all(entries.map(({ address }) => pageAt(bundle, address)))
  const adding = episodes.flatMap(({ adds }) => adds.map(({ page }) => page.address))
  for (const address of new Set(adding)) pages.set(address, await pageAt(bundle, address))
})

/** The levels that a part of a page tells something of. */
function levelsAt({ facts, relations, sections }: PageRecord, id: string): number[] {
  const parts = [...facts, ...relations].filter((part) => part.id === id)
  const own = sections.filter((section) => section.id === id)
  const told = own.flatMap(({ level, blocks }) =>
    blocks.flatMap(sentencesIn).map((sentence) => Math.max(level, sentence.level)),
  )
  return [...parts.map(({ level }) => level), ...told]
}

test('an episode says what other pages tell from it on', async () => {
  const { adds } = await pageAt(compiled(WIKI), 'episodes/2/')
  expect(adds).toMatchObject([
    {
      page: { slug: 'bea' },
      entries: [
        { label: 'Age', value: 'Told later' },
        { id: 'sister-ada', label: 'Sister', value: 'Ada' },
        { id: 'her-life', label: 'Her life' },
      ],
    },
  ])
})

test('an episode after which no page tells more adds nothing', async () => {
  const { adds } = await pageAt(compiled(WIKI), 'episodes/1/')
  expect(adds).toEqual([])
})

test('nothing that an episode adds is of an earlier or a later one', () => {
  const wrong = episodes.flatMap(({ number = 0, adds }) =>
    adds.flatMap(({ page, entries }) => {
      const record = pages.get(page.address)
      const strays = entries.filter(({ id }) => !record || !levelsAt(record, id).includes(number))
      return strays.map(({ id }) => `${number}: ${page.address}#${id}`)
    }),
  )
  expect(pages.size).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})
