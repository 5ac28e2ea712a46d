import { describe, expect, test } from 'vitest'
import { numberNotes } from '#data/number-notes.ts'
import { evidence } from '#tests/support/evidence.ts'

const EVIDENCE = evidence('times:1.1', 'times:1.2', 'times:7.1', 'post:2.1')

function places(cites: string[][]) {
  const { all } = numberNotes(cites, EVIDENCE)
  return all.map(({ number, place }) => `${number} ${place.address}`)
}

describe('numberNotes', () => {
  test('numbers paragraphs in the order in which they are first cited', () => {
    expect(places([['post:2.1'], ['times:7.1', 'post:2.1'], ['times:1.1']])).toEqual([
      '1 sources/post/#p2',
      '2 sources/times/#p7',
      '3 sources/times/#p1',
    ])
  })

  test('makes one note of the statements of a paragraph', () => {
    const { all } = numberNotes([['times:1.2'], ['times:1.1'], ['times:1.2']], EVIDENCE)
    expect(all.map((note) => note.statements.map(({ id }) => id))).toEqual([
      ['times:1.2', 'times:1.1'],
    ])
  })

  test('makes a note of each statement of a supplementary source, and says that it is one', () => {
    const { all } = numberNotes([['echo:1', 'echo:2']], evidence('echo:1', 'echo:2'))
    expect(all.map(({ label, secondary, place }) => [label, secondary, place.text])).toEqual([
      ['The echo (supplementary)', true, 'Statement 1'],
      ['The echo (supplementary)', true, 'Statement 2'],
    ])
  })

  test('leads a sentence to each of its notes once, lowest number first', () => {
    const notes = numberNotes([['times:7.1'], ['times:1.1']], EVIDENCE)
    const found = notes.of(['times:1.1', 'times:1.2', 'times:7.1'])
    expect(found.map(({ number }) => number)).toEqual([1, 2])
  })

  test('passes over what the evidence does not hold', () => {
    expect(places([['nobody:1.1']])).toEqual([])
  })
})
