import { CARD_HEIGHT, CARD_WIDTH, type Card } from './card.ts'
import { CARD_PALETTE } from './card-colours.ts'
import { CARD_FACE } from './card-fonts.ts'
import { encodePng } from './encode-png.ts'
import { layOutCard } from './lay-out-card.ts'
import { packPixels } from './pack-pixels.ts'

export type PaintCard = (card: Card) => Promise<Buffer>

/** Makes ready what draws cards as PNG; the same card comes out as the same bytes. */
export async function createCardPainter(fonts: readonly Buffer[]): Promise<PaintCard> {
  const { Renderer } = await loadLibrary()
  const renderer = new Renderer()
  for (const data of fonts) await renderer.registerFont({ name: CARD_FACE, data })
  const size = { width: CARD_WIDTH, height: CARD_HEIGHT }
  return async (card) => {
    const options = { ...size, format: 'raw' as const, lang: card.language }
    const pixels = await renderer.render(layOutCard(card), options)
    return encodePng({ ...size, palette: CARD_PALETTE, rows: packPixels(pixels, CARD_WIDTH) })
  }
}

async function loadLibrary() {
  try {
    return await import('@takumi-rs/core')
  } catch (cause) {
    const advice = 'with RINKSIDE_CARDS=off the site is built without them'
    throw new Error(`social cards cannot be drawn on this machine; ${advice}`, { cause })
  }
}
