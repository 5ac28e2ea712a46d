type Colour = readonly [red: number, green: number, blue: number]

/** Those of the bright theme, whatever the reader's: a card stands among what others sent. */
export const CARD_COLOURS = {
  ice: '#f5f8fa',
  ink: '#10202f',
  mist: '#526577',
  blade: '#0a5c9e',
} as const

const SHADES = 5

/** Sixteen colours, half a byte a pixel: the ground, and each colour in shades for its edges. */
export const CARD_PALETTE: readonly Colour[] = [
  parse(CARD_COLOURS.ice),
  ...[CARD_COLOURS.ink, CARD_COLOURS.mist, CARD_COLOURS.blade].flatMap((colour) =>
    Array.from({ length: SHADES }, (_, index) => mix(parse(colour), (index + 1) / SHADES)),
  ),
]

function parse(colour: string): Colour {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16)
  return [at(1), at(3), at(5)]
}

function mix(colour: Colour, share: number): Colour {
  const [red, green, blue] = parse(CARD_COLOURS.ice)
  const part = (from: number, to: number) => Math.round(from + (to - from) * share)
  return [part(red, colour[0]), part(green, colour[1]), part(blue, colour[2])]
}
