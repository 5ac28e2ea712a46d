import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The display face of the pages themselves. */
export const CARD_FACE = 'Instrument Serif'

const FILES = ['latin', 'latin-ext'].map(
  (subset) => `@fontsource/instrument-serif/files/instrument-serif-${subset}-400-normal.woff2`,
)

/** The files of the face that cards are set in; what the first lacks is taken from the next. */
export function readCardFonts(): Promise<Buffer[]> {
  const { resolve } = createRequire(import.meta.url)
  return Promise.all(FILES.map((file) => readFile(resolve(file))))
}
