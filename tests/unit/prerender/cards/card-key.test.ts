import { beforeAll, expect, test } from 'vitest'
import { createCardKey, type KeyCard } from '#prerender/cards/card-key.ts'
import { card } from '#tests/support/card.ts'

const FONTS = [Buffer.from('a face'), Buffer.from('another')]

let keyOf: KeyCard

beforeAll(async () => {
  keyOf = await createCardKey(FONTS)
})

test('is the same for the same card', async () => {
  const again = await createCardKey(FONTS)
  expect(again(card())).toBe(keyOf(card()))
  expect(keyOf(card())).toMatch(/^[0-9a-f]{32}$/)
})

test.for([
  { title: 'Ada' },
  { line: 'Ada Brand sings.' },
  { wiki: 'Lampsides' },
  { language: 'de' },
  { trace: { lobes: 7, turns: 3, reach: 0.9 } },
])('changes with what is drawn: %o', (parts) => {
  expect(keyOf(card(parts))).not.toBe(keyOf(card()))
})

test('changes with the face', async () => {
  const other = await createCardKey([Buffer.from('a face')])
  expect(other(card())).not.toBe(keyOf(card()))
})

test('does not change with words that are cut off', () => {
  const line =
    'This is a sentence that nearly fills the room, which is all that is shown of it. And '
  expect(keyOf(card({ line: `${line}then it goes on for much longer.` }))).toBe(
    keyOf(card({ line: `${line}after it very much more is said.` })),
  )
})
