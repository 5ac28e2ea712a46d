import { expect, test } from 'vitest'
import { nameEntry, turnsOf } from '#compiler/search/name-entry.ts'
import { placeNames } from '#compiler/search/place-names.ts'

test.each([
  ['Ada', ['ada']],
  ['Ada Brand', ['ada brand', 'brand ada', 'adabrand']],
  ['The Night Light', ['the night light', 'night light the', 'light the night', 'thenightlight']],
])('sorts %j by %j', (name, turns) => {
  expect(turnsOf(name)).toEqual(turns)
})

function namesOf(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const title = `${String.fromCharCode(97 + (at % 26))}${at} Tail${at}`
    const hint = 'It says something of this page, as all of them do. '.repeat(5)
    return nameEntry({ address: `x/${at}/`, title, hint, rank: 0 }, [title])
  })
}

function placed(count: number) {
  const written = new Map<string, object>()
  const root = placeNames(namesOf(count), (node) => {
    // As long as the hash of a file.
    const name = String(written.size).padStart(32, '0')
    written.set(name, node)
    return name
  })
  if (!('children' in root)) throw new Error('all names fit into one leaf')
  return { root, written }
}

test('puts a name in every leaf where one of its words would be looked for', () => {
  const { root, written } = placed(1000)
  expect(root.children[0]?.[0]).toBe('')
  const texts = root.children.map(([first, hash]) => [first, JSON.stringify(written.get(hash))])
  for (const word of ['a26 tail26', 'tail26 a26']) {
    const [, leaf] = texts.findLast(([first = '']) => first <= word) ?? []
    expect(leaf).toContain('a26 Tail26')
  }
})

test.each([1000, 10_000])('leads from the root to the leaf of any of %i names', (count) => {
  const { root, written } = placed(count)
  const kinds = root.children.map(([, hash]) => Object.keys(written.get(hash) ?? {}))
  expect([...new Set(kinds.flat())]).toEqual(['names'])
})
