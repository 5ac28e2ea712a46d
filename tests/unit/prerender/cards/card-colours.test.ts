import { expect, test } from 'vitest'
import { CARD_COLOURS, CARD_PALETTE } from '#prerender/cards/card-colours.ts'

function hex(colour: readonly number[]): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

test('has room for sixteen colours, the ground first and every full colour among them', () => {
  expect(CARD_PALETTE).toHaveLength(16)
  expect(CARD_PALETTE.map(hex)[0]).toBe(CARD_COLOURS.ice)
  expect(CARD_PALETTE.map(hex)).toEqual(expect.arrayContaining(Object.values(CARD_COLOURS)))
})
