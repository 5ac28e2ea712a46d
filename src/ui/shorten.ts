/**
 * The first words of a text, as many as fit.
 * @example shorten('Ada puts the lamp out.', 14) // 'Ada puts the…'
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const words = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))
  return `${(words || cut).replace(/[\s.,:;!?–-]+$/, '')}…`
}
