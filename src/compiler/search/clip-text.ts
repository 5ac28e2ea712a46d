/**
 * A text cut at a word where it is longer than allowed.
 * @example clipText('The lamp goes out.', 10) // 'The lamp …'
 */
export function clipText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest - 2)
  return `${text.slice(0, end < 0 ? longest - 2 : end).replace(/[\s,;:.]+$/, '')} …`
}
