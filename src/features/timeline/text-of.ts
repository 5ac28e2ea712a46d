import type { RichText } from '#ui/rich-text-view.tsx'

/** Text without its links and emphasis. */
export function textOf(pieces: readonly RichText[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : textOf(piece.children))).join('')
}
