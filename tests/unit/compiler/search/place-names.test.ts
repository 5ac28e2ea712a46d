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

test('puts a name in every leaf where one of its words would be looked for', () => {
  const leaves = new Map<string, object>()
  const write = (node: object) => {
    leaves.set(String(leaves.size), node)
    return String(leaves.size - 1)
  }
  const named = Array.from({ length: 1000 }, (_, at) => {
    const title = `${String.fromCharCode(97 + (at % 26))}${at} Tail${at}`
    const hint = 'It says something of this page, as all of them do.'
    return nameEntry({ address: `x/${at}/`, title, hint, rank: 0 }, [title])
  })
  const root = placeNames(named, write)
  if (!('children' in root)) throw new Error('all names fit into one leaf')
  expect(root.children[0]?.[0]).toBe('')
  const texts = root.children.map(([first, hash]) => [first, JSON.stringify(leaves.get(hash))])
  for (const word of ['a26 tail26', 'tail26 a26']) {
    const [, leaf] = texts.findLast(([first = '']) => first <= word) ?? []
    expect(leaf).toContain('a26 Tail26')
  }
})
