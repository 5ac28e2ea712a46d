import { expect, test } from 'vitest'
import { onlyGivenList } from '#data/only-given-list.ts'
import { evidence } from '#tests/support/evidence.ts'
import { listEntry } from '#tests/support/page-list.ts'
import { disagreementRecord, factRecord, relationRecord } from '#tests/support/records.ts'
import { mapCharacter, relationshipMap } from '#tests/support/relationship-list.ts'
import { timelineEntry } from '#tests/support/timeline-entry.ts'

const EVIDENCE = evidence('times:1.1', 'times:2.1', 'echo:1')
const PART = {
  kind: 'episode',
  slug: 'one',
  address: 'episodes/1/',
  title: 'One',
  number: 1,
} as const
const ADA = { kind: 'character', slug: 'ada', address: 'characters/ada/', title: 'Ada' } as const

function entry(slug: string, given: boolean) {
  return listEntry(slug, {
    description: 'All of it.',
    facets: {
      work: [{ value: 'actor' }, { value: 'singer', given: true }],
      town: [{ value: 'hull' }],
    },
    ...(given && { given: { description: 'Given.', relations: [1], sources: [2] } }),
  })
}

test('keeps the pages that given documents tell of, as those tell it', () => {
  const { entries } = onlyGivenList('people', {
    facets: [],
    entries: [entry('a', true), entry('b', false)],
  })
  expect(entries).toMatchObject([
    { slug: 'a', description: 'Given.', relations: [1], sources: [2] },
  ])
  expect(entries[0]?.facets).toEqual({ work: [{ value: 'singer', given: true }] })
})

test('leaves home without a show that given documents do not name', () => {
  const home = {
    show: entry('a', false),
    featured: [entry('b', true), entry('c', false)],
    topics: [entry('d', false), entry('e', true)],
    episodes: [entry('f', true)],
    moreEpisodes: true as const,
    figures: { sources: 9, statements: 90, disagreements: 4 },
    givenFigures: { sources: 5, statements: 50, disagreements: 2 },
  }
  const { show, featured, topics, episodes, moreEpisodes, figures } = onlyGivenList('home', home)
  expect(show).toBeUndefined()
  expect(featured.map(({ slug }) => slug)).toEqual(['b'])
  expect(topics.map(({ slug }) => slug)).toEqual(['e'])
  expect([episodes.length, moreEpisodes]).toEqual([1, true])
  expect(figures).toEqual(home.givenFigures)
})

test('keeps relations and events with the citations that are left', () => {
  const { groups } = onlyGivenList('relationships', {
    groups: [
      {
        group: 'Family',
        entries: [{ from: ADA, relation: relationRecord('a', { cites: ['times:1.1', 'echo:1'] }) }],
      },
      {
        group: 'Love',
        entries: [{ from: ADA, relation: relationRecord('b', { cites: ['echo:1'] }) }],
      },
    ],
    map: relationshipMap([]),
    evidence: EVIDENCE,
  })
  expect(groups).toMatchObject([
    { group: 'Family', entries: [{ relation: { cites: ['times:1.1'] } }] },
  ])
  const timeline = onlyGivenList('timeline', {
    entries: [
      timelineEntry('sold', { cites: ['echo:1'] }),
      timelineEntry('made', { cites: ['times:1.1'] }),
    ],
    evidence: EVIDENCE,
  })
  expect(timeline.entries).toHaveLength(1)
  expect(timeline.evidence.sources.map(({ id }) => id)).toEqual(['times'])
})

test('keeps those on the map whom given documents know, and kin while they bear out two', () => {
  const members = [
    { slug: 'ada', cites: ['times:1.1', 'echo:1'] },
    { slug: 'ben', cites: ['times:2.1'] },
    { slug: 'cleo', cites: ['times:2.1'] },
  ]
  const trace = { lobes: 5, turns: 2, reach: 0.5 }
  const { map } = onlyGivenList('relationships', {
    groups: [],
    map: relationshipMap(
      [mapCharacter('ada'), mapCharacter('ben'), mapCharacter('cleo', false)],
      [],
      [
        { name: 'Brand', label: 'Family', trace, members },
        { name: 'Moor', label: 'Family', trace, members: members.slice(1) },
      ],
    ),
    evidence: EVIDENCE,
  })
  expect(map.characters.map(({ page }) => page.slug)).toEqual(['ada', 'ben'])
  expect(map.kin).toMatchObject([
    {
      name: 'Brand',
      members: [
        { slug: 'ada', cites: ['times:1.1'] },
        { slug: 'ben', cites: ['times:2.1'] },
      ],
    },
  ])
})

test('keeps a disagreement while two given sides are left', () => {
  const { entries } = onlyGivenList('disagreements', {
    entries: [
      disagreementRecord('both', ['times:1.1', 'times:2.1', 'echo:1']),
      disagreementRecord('one', ['times:1.1', 'echo:1']),
    ],
    evidence: EVIDENCE,
  })
  expect(entries.map(({ slug, positions }) => [slug, positions.length])).toEqual([['both', 2]])
})

test('empties rows and episodes that nothing is left of', () => {
  const cell = (cites: string[]) => ({ episode: 1, cites, level: 1 })
  const { rows } = onlyGivenList('appearances', {
    episodes: [PART],
    rows: [
      { character: ADA, cells: [cell(['times:1.1']), cell(['echo:1'])] },
      { character: ADA, cells: [cell(['echo:1'])] },
    ],
    evidence: EVIDENCE,
  })
  expect(rows.map(({ cells }) => cells.length)).toEqual([1])
  const { episodes } = onlyGivenList('story', {
    episodes: [{ episode: PART, beats: [factRecord('home', { cites: ['echo:1'] })] }],
    evidence: EVIDENCE,
  })
  expect(episodes).toEqual([])
})

test('counts facts anew, and leaves addresses alone', () => {
  const given = { facts: 1, singleSource: [], weak: [] }
  const coverage = { facts: 5, singleSource: [], weak: [], unknowns: ['Why?'], given }
  expect(onlyGivenList('coverage', coverage)).toMatchObject({ facts: 1, unknowns: ['Why?'] })
  const addresses = { entries: [{ address: 'a/', title: 'A', names: [] }] }
  expect(onlyGivenList('addresses', addresses)).toBe(addresses)
})
