import { expect, test } from 'vitest'
import { gatherMap } from '#compiler/list/gather-map.ts'
import { WikiSeedSchema } from '#model/wiki.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord, relationRecord } from '#tests/support/records.ts'
import { characterRef } from '#tests/support/relationship-list.ts'

const WIKI = WikiSeedSchema.parse({
  name: 'Wiki',
  tagline: 'A wiki.',
  language: 'en',
  url: 'https://wiki.example/',
  show: 'show',
  notice: 'Made for tests.',
  horizon: { steps: '9', after: 'After {n}', last: 'After the end' },
  featured: [],
  kinds: {},
  properties: { family: { label: 'Family', kin: 'true' } },
  relations: {
    knows: { label: 'Knows', inverse: 'Known by', group: 'Friends' },
    loves: { label: 'Loves', inverse: 'Loved by', group: 'Love' },
  },
})

function to(slug: string, type: string, level: number) {
  return relationRecord(`${type}-${slug}`, { type, page: characterRef(slug), level })
}

test('binds only those whom level 0 ties, and ties all', () => {
  const { bonds, ties, characters } = gatherMap(
    [
      pageRecord({ slug: 'ben', relations: [to('cleo', 'loves', 3), to('ada', 'knows', 0)] }),
      pageRecord({ slug: 'ada', relations: [to('ben', 'knows', 2), to('ben', 'loves', 5)] }),
      pageRecord({ slug: 'cleo' }),
    ],
    WIKI,
  )
  expect(bonds).toEqual([{ from: 'ada', to: 'ben' }])
  expect(ties).toEqual([
    { from: 'ada', to: 'ben', group: 'Friends' },
    { from: 'ben', to: 'cleo', group: 'Love' },
    { from: 'ada', to: 'ben', group: 'Love' },
  ])
  expect(characters.map(({ slug, ties: count }) => [slug, count])).toEqual([
    ['ada', 1],
    ['ben', 1],
    ['cleo', 0],
  ])
})

test('knows no kin that would give something away, or that is held to be wrong', () => {
  const family = (name: string, parts: Parameters<typeof factRecord>[1]) =>
    factRecord(name, { property: 'family', value: [{ type: 'text', text: name }], ...parts })
  const { characters } = gatherMap(
    [
      pageRecord({ slug: 'ada', facts: [family('Brand', {})] }),
      pageRecord({ slug: 'ben', facts: [family('Brand', { level: 4 })] }),
      pageRecord({ slug: 'cleo', facts: [family('Brand', { rank: 'deprecated' })] }),
    ],
    WIKI,
  )
  expect(characters.map(({ kin }) => kin)).toEqual(['Brand', undefined, undefined])
})

test('leaves out relations that are held to be wrong, and pages that are no characters', () => {
  const relation = { ...to('ada', 'knows', 0), rank: 'deprecated' as const }
  const { characters, ties } = gatherMap(
    [
      pageRecord({ slug: 'ada' }),
      pageRecord({ slug: 'ben', relations: [relation] }),
      pageRecord({ slug: 'part', kind: 'episode' }),
    ],
    WIKI,
  )
  expect(characters.map(({ slug }) => slug)).toEqual(['ada', 'ben'])
  expect(ties).toEqual([])
})
