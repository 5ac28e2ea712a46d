/** Where a sentence ends; a point after a short title or an initial does not end one. */
const SENTENCE_END = /(?<!\b\p{Lu}\p{Ll}{0,2})[.!?]['"’”)]*(?=\s)/gu
const TRAILING = /[\s.,;:–—(]+$/u

/**
 * Takes the sentences that fit if they fill half of the room, else as many whole words as fit,
 * with an ellipsis.
 */
export function clipText(text: string, room: number): string {
  if (text.length <= room) return text
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length)
  const sentences = ends.findLast((end) => end <= room) ?? 0
  if (sentences >= room / 2) return text.slice(0, sentences)
  const space = text.lastIndexOf(' ', room - 1)
  const words = text.slice(0, space > 0 ? space : room - 1)
  return `${words.replace(TRAILING, '')}…`
}
