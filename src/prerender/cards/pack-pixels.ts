import { CARD_PALETTE } from './card-colours.ts'

/** Bits of each channel that are looked at; the colours of the palette differ by more. */
const BITS = 5
const DROPPED = 8 - BITS

/** The nearest colour of the palette to every colour there is, worked out once. */
const NEAREST = Uint8Array.from({ length: 1 << (3 * BITS) }, (_, key) => {
  const channel = (place: number) => (((key >> (place * BITS)) & 31) << DROPPED) + 4
  return nearest(channel(2), channel(1), channel(0))
})

/** The first colour of the palette as it lies in memory, which most pixels are of. */
const [GROUND = 0] = new Uint32Array(Uint8Array.from([...(CARD_PALETTE[0] ?? []), 255]).buffer)

function nearest(red: number, green: number, blue: number): number {
  const distances = CARD_PALETTE.map(
    ([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2,
  )
  return distances.indexOf(Math.min(...distances))
}

/**
 * Turns RGBA pixels into rows of a PNG: for each pixel half a byte, the number of the nearest colour
 * of the palette. The width has to be even.
 */
export function packPixels(rgba: Uint8Array, width: number): Uint8Array {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4)
  // Each row begins with a byte that says it is not filtered.
  const rowBytes = width / 2 + 1
  const rows = new Uint8Array((rowBytes * pixels.length) / width)
  for (let index = 0; index < pixels.length; index += 1) {
    if (pixels[index] === GROUND) continue
    const column = index % width
    const place = ((index - column) / width) * rowBytes + 1 + (column >> 1)
    const number = numberAt(rgba, index * 4)
    rows[place] = (rows[place] ?? 0) | (column % 2 === 0 ? number << 4 : number)
  }
  return rows
}

function numberAt(rgba: Uint8Array, at: number): number {
  const channel = (offset: number) => (rgba[at + offset] ?? 0) >> DROPPED
  return NEAREST[(channel(0) << (2 * BITS)) | (channel(1) << BITS) | channel(2)] ?? 0
}
