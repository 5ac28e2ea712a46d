import { expect, test } from 'vitest'
import { gatherCards } from '#prerender/cards/gather-cards.ts'
import { card } from '#tests/support/card.ts'

test('names a card before it is drawn, and hands over one however many pages show it', async () => {
  const cards = await gatherCards()
  const names = [card(), card({ title: 'Ben Brand' }), card()].map(cards.add)
  expect(names[2]).toBe(names[0])
  expect(cards.take()).toEqual([
    [names[0], card()],
    [names[1], card({ title: 'Ben Brand' })],
  ])
  expect(cards.take()).toEqual([])
})
