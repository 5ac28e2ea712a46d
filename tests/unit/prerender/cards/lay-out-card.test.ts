import { beforeAll, expect, test } from 'vitest'
import type { Card } from '#prerender/cards/card.ts'
import { card } from '#tests/support/card.ts'
import { createCardMeter, type MeasuredCard } from '#tests/support/measure-cards.ts'

const SENTENCE =
  'What is said of a page may go on for two hundred letters, and then it is cut short. '

let measure: (card: Card) => Promise<MeasuredCard>

beforeAll(async () => {
  measure = await createCardMeter()
})

test.for([
  ['Ada', 1],
  ['A Lamp in the Harbour', 2],
  ['The Gazette, an interview with Cleo Marsh', 3],
  ['The Harbour Gazette, an interview with Cleo Marsh-Fairweather', 3],
] as const)('sets the whole of the title %j in at most %i lines', async ([title, most]) => {
  const { title: set } = await measure(card({ title }))
  expect(set.lines.length).toBeLessThanOrEqual(most)
  expect(set.lines.join('').trim()).toBe(title)
})

test.for(
  ['M', 'Mm', 'Mm mm', 'Wwww wwww Wwww www'].flatMap((word) =>
    [20, 22, 48, 300].map((length) => `${word} `.repeat(300).slice(0, length)),
  ),
)('keeps its parts apart when the title is %j', async (title) => {
  const {
    title: set,
    line,
    wiki,
    traceLeft,
  } = await measure(card({ title, line: SENTENCE.repeat(3), wiki: 'Lampside' }))
  expect(set.top).toBeGreaterThanOrEqual(60)
  expect(line.top).toBeGreaterThan(set.bottom)
  expect(wiki.top).toBeGreaterThan(line.bottom)
  expect(Math.max(set.right, line.right, wiki.right)).toBeLessThan(traceLeft)
})

test('breaks a word that is wider than the card', async () => {
  const { title, traceLeft } = await measure(card({ title: 'W'.repeat(40) }))
  expect(title.lines.length).toBe(3)
  expect(title.right).toBeLessThan(traceLeft)
})
