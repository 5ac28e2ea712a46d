/** Where a word stands in a text, and how it is compared. */
export interface SearchWord {
  word: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu
const POSSESSIVE = /['’]s$/i
/** Most words need nothing of what follows, and there are millions. */
const PLAIN = /^[a-z0-9]+$/i

/**
 * Folds away case, accents, apostrophes and a possessive ending.
 * @example foldWord('Renée’s') // 'renee'
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
}

/** The words of a text with their places, as the index and the query both see them. */
export function wordsWithPlaces(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const word = foldWord(written)
    if (word !== '') words.push({ word, start, end: start + written.length })
  }
  return words
}

/**
 * The words of a text as they are searched.
 * @example searchWords('Dr. O’Hara’s Café') // ['dr', 'ohara', 'cafe']
 */
export function searchWords(text: string): string[] {
  return wordsWithPlaces(text).map(({ word }) => word)
}
