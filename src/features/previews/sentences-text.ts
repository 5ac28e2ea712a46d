import type { Sentence } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'

/** The words of some sentences, one after the other. */
export function sentencesText(sentences: readonly Sentence[]): string {
  return sentences.map(({ inlines }) => plainText(inlines)).join(' ')
}
