import { expect, test } from 'vitest'
import { lookedAt, shownTies, touchedBy } from '#features/relationships/shown-ties.ts'
import { mapCharacter, relationship, relationshipMap } from '#tests/support/relationship-list.ts'

const MAP = relationshipMap(
  [mapCharacter('ada'), mapCharacter('ben'), mapCharacter('cleo')],
  [
    { group: 'Friends', from: 'ada', to: 'ben' },
    { group: 'Love', from: 'ada', to: 'ben' },
    { group: 'Love', from: 'ben', to: 'cleo' },
  ],
)

test('makes a tie as safe as the safest relation that bears it out, whoever states it', () => {
  const entries = [
    relationship('ben', 'ada', { level: 6 }),
    relationship('ada', 'ben', { level: 3 }),
  ]
  expect(shownTies(MAP, 'wide', [{ group: 'Love', entries }])).toMatchObject([
    { group: 'Love', from: 'ada', to: 'ben', level: 3 },
  ])
})

test('draws no tie that only a relation held to be wrong bears out', () => {
  const entries = [relationship('ada', 'ben', { rank: 'deprecated' })]
  expect(shownTies(MAP, 'wide', [{ group: 'Friends', entries }])).toEqual([])
})

test('draws no tie to somebody whom filters took from the map', () => {
  const entries = [relationship('ada', 'ben'), relationship('ben', 'cleo')]
  const left = { ...MAP, characters: [mapCharacter('ben'), mapCharacter('cleo')] }
  expect(shownTies(left, 'wide', [{ group: 'Love', entries }])).toMatchObject([
    { from: 'ben', to: 'cleo' },
  ])
})

test('looks at whom the reader came near to, while they are on the map', () => {
  expect(lookedAt(MAP, { near: 'ada', chosen: 'ben' })).toBe('ada')
  expect(lookedAt(MAP, { near: undefined, chosen: 'ben' })).toBe('ben')
  const left = { ...MAP, characters: [mapCharacter('ben')] }
  expect(lookedAt(left, { near: 'ada', chosen: 'ben' })).toBe('ben')
  expect(lookedAt(left, { near: 'ada', chosen: undefined })).toBeUndefined()
})

test('touches nobody by a tie that the reader has not come to', () => {
  const ties = MAP.wide.ties.map((tie, at) => ({ ...tie, level: at * 3 }))
  const touched = (seen: number, focus?: string) => [...touchedBy(ties, { seen, focus })].toSorted()
  expect(touched(0)).toEqual(['ada', 'ben'])
  expect(touched(6)).toEqual(['ada', 'ben', 'cleo'])
  expect(touched(6, 'cleo')).toEqual(['ben', 'cleo'])
  expect(touched(0, 'cleo')).toEqual(['cleo'])
})
