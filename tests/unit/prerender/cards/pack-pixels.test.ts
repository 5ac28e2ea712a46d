import { expect, test } from 'vitest'
import { CARD_PALETTE } from '#prerender/cards/card-colours.ts'
import { packPixels } from '#prerender/cards/pack-pixels.ts'

function rgba(...colours: (readonly number[])[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))
}

const [GROUND = [], PALE = []] = CARD_PALETTE
const LAST = CARD_PALETTE.at(-1) ?? []

test('puts two pixels into a byte, and begins each row with a zero', () => {
  const pixels = rgba(LAST, PALE, GROUND, LAST, GROUND, GROUND, PALE, GROUND)
  expect([...packPixels(pixels, 4)]).toEqual([0, 0xf1, 0x0f, 0, 0x00, 0x10])
})

test('knows every colour of the palette', () => {
  expect([...packPixels(rgba(...CARD_PALETTE), 16)]).toEqual([
    0, 0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef,
  ])
})

test('takes the nearest colour for one that the palette lacks', () => {
  const near = LAST.map((part) => part + 5)
  expect([...packPixels(rgba(near, near), 2)]).toEqual([0, 0xff])
})
