import { expect, test } from 'vitest'
import {
  activeFilters,
  askedOf,
  countRelationships,
  filterRelationships,
  relationshipFilters,
} from '#features/relationships/filter-relationships.ts'
import { mapCharacter, relationship, relationshipMap } from '#tests/support/relationship-list.ts'

const LIST = {
  groups: [
    { group: 'On the side', entries: [relationship('ada', 'ben'), relationship('ben', 'cleo')] },
    { group: 'Love', entries: [relationship('cleo', 'ada')] },
  ],
  map: relationshipMap([mapCharacter('ada'), mapCharacter('ben'), mapCharacter('cleo')]),
  evidence: { statements: [], sources: [] },
}

function found(search: { kind?: string; person?: string }) {
  return filterRelationships(LIST, askedOf(LIST, search)).map(({ group, entries }) => [
    group,
    ...entries.map(({ from, relation }) => `${from.slug} ${relation.page.slug}`),
  ])
}

test('offers every kind by its slug, and everybody', () => {
  const { kinds, people } = relationshipFilters(LIST)
  expect(kinds[0]).toEqual({ value: 'on-the-side', label: 'On the side' })
  expect(people.map(({ value }) => value)).toEqual(['ada', 'ben', 'cleo'])
})

test.for([
  [
    {},
    [
      ['On the side', 'ada ben', 'ben cleo'],
      ['Love', 'cleo ada'],
    ],
  ],
  [{ kind: 'love' }, [['Love', 'cleo ada']]],
  [
    { person: 'ada' },
    [
      ['On the side', 'ada ben'],
      ['Love', 'cleo ada'],
    ],
  ],
  [{ kind: 'love', person: 'ben' }, []],
  [
    { kind: 'hate', person: 'nobody' },
    [
      ['On the side', 'ada ben', 'ben cleo'],
      ['Love', 'cleo ada'],
    ],
  ],
] as const)('leaves of the list what %o asks for', ([search, groups]) => {
  expect(found(search)).toEqual(groups)
})

test('counts relations, and names only filters that the list has', () => {
  expect(countRelationships(LIST.groups)).toBe(3)
  expect(activeFilters(askedOf(LIST, { kind: 'love', person: 'nobody' }))).toEqual([
    { key: 'kind', label: 'Kind of tie', value: 'Love' },
  ])
})
