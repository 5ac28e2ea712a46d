import { tracePath } from '#model/trace-path.ts'
import type { Trace } from '#model/trace.ts'
import { CARD_COLOURS } from './card-colours.ts'

interface TracePictureInput {
  trace: Trace
  size: number
  /** Of the main line, in pixels; the second one is much finer. */
  stroke: number
}

/** A trace as an SVG document, with the faint second line that a blade leaves. */
export function tracePicture({ trace, size, stroke }: TracePictureInput): string {
  const path = tracePath(trace, size)
  const outer = `translate(${size / 2} ${size / 2}) scale(1.03) translate(${-size / 2} ${-size / 2})`
  const margin = size * 0.03
  const box = [-margin, -margin, size + 2 * margin, size + 2 * margin].join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}"`,
    ` fill="none" stroke="${CARD_COLOURS.blade}" stroke-linejoin="round">`,
    `<path d="${path}" stroke-width="${stroke}"/>`,
    `<path d="${path}" stroke-width="${stroke * 0.4}" opacity=".5" transform="${outer}"/>`,
    '</svg>',
  ].join('')
}
