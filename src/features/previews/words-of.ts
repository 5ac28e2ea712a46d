import type { Inline, Sentence } from '#model/article.ts'

/** The words of running text, without its links. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? wordsOf(inline.children) : inline.text))
    .join('')
}

export function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ inlines }) => wordsOf(inlines)).join(' ')
}
