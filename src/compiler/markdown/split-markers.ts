/** What a text node of Markdown holds beside plain words. */
export type Piece =
  | { type: 'words'; text: string; offset: number }
  | { type: 'link'; target: string; label: string | undefined; offset: number }
  | { type: 'citation'; ids: { id: string; offset: number }[]; offset: number }

const MARKER = /\[\[(?<target>[^\]|[]+)(?:\|(?<label>[^\][]+))?\]\]|\[(?<ids>@[^\][]+)\]/g

/**
 * Finds wiki links and citations in text.
 * @example splitMarkers('[[ada|Ada]] sings. [@times:1.2]') // a link, words, a citation
 */
export function splitMarkers(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(MARKER)) {
    if (match.index > end)
      pieces.push({ type: 'words', text: text.slice(end, match.index), offset: end })
    end = match.index + match[0].length
    const { target, label, ids } = match.groups ?? {}
    if (target)
      pieces.push({
        type: 'link',
        target: target.trim(),
        label: label?.trim(),
        offset: match.index,
      })
    if (ids)
      pieces.push({ type: 'citation', ids: splitIds(ids, match.index + 1), offset: match.index })
  }
  if (end < text.length) pieces.push({ type: 'words', text: text.slice(end), offset: end })
  return pieces
}

function splitIds(text: string, offset: number) {
  return [...text.matchAll(/@?([^\s;,@]+)/g)].map((match) => ({
    id: match[1] ?? '',
    offset: offset + match.index,
  }))
}
