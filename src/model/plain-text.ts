/** As much of a piece of running text as its words take. */
export type WordedPiece = { text: string } | { children: readonly WordedPiece[] }

/** The words of running text without its links and emphasis. */
export function plainText(pieces: readonly WordedPiece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : plainText(piece.children))).join('')
}
