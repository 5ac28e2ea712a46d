import { beforeAll, expect, test } from 'vitest'
import { readCardFonts } from '#prerender/cards/card-fonts.ts'
import { createCardPainter, type PaintCard } from '#prerender/cards/create-card-painter.ts'
import { card } from '#tests/support/card.ts'

let paint: PaintCard
let paintAnew: PaintCard

beforeAll(async () => {
  const fonts = await readCardFonts()
  paint = await createCardPainter(fonts)
  paintAnew = await createCardPainter(fonts)
})

test('draws a PNG of 1200 by 630, of few bytes', async () => {
  const png = await paint(card())
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(25_000)
})

test('draws the same card as the same bytes, whatever it drew before', async () => {
  const [first] = await Promise.all([paint(card()), paint(card({ title: 'Ben Brand' }))])
  expect(await paintAnew(card({ title: 'Cleo Marsh' }))).not.toEqual(first)
  expect(await paintAnew(card())).toEqual(first)
})
