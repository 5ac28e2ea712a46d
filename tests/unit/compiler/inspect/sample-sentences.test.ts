import { expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { sampleSentences } from '#compiler/inspect/sample-sentences.ts'
import { seeds } from '#tests/support/seeds.ts'

const pages = compile(seeds()).content?.pages ?? []

test('draws sentences with what their statements say, and no sentence twice', () => {
  const drawn = sampleSentences(pages, { count: 9, seed: 1 })
  expect(drawn.toSorted((a, b) => (a.address < b.address ? -1 : 1))).toEqual([
    {
      address: 'characters/ada/',
      text: 'Ada sings.',
      statements: [{ id: 'times:1.1', says: 'Ada is a singer.' }],
    },
    {
      address: 'shows/the-show/',
      text: 'A show about Ada.',
      statements: [{ id: 'times:1.1', says: 'Ada is a singer.' }],
    },
  ])
})

test('draws the same for the same seed', () => {
  const draw = (seed: number) => sampleSentences(pages, { count: 1, seed })
  expect(draw(7)).toEqual(draw(7))
})
