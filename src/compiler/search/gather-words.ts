import { encodePostings, IN_TITLE } from '#model/posting-code.ts'
import { searchWords, wordsWithPlaces } from '#model/search-words.ts'
import type { SearchDraft } from './search-draft.ts'

/** As much of a document as its words come from. */
export type Worded = Pick<SearchDraft, 'searched' | 'context'>

export interface FoundWord {
  /** Of the documents that have it, rising. */
  numbers: number[]
  /** All but the first of them, as they are written after it; filled in at the end. */
  others: string
  /** How often it is written with a capital less how often it is not. */
  capitals: number
}

/** The words of documents, which are numbered from zero. */
export function gatherWords(drafts: readonly Worded[]): Map<string, FoundWord> {
  const found = new Map<string, FoundWord>()
  const add = (word: string, number: number, capital: number) => {
    const one = found.get(word) ?? { numbers: [], others: '', capitals: 0 }
    if (one.numbers.length === 0) found.set(word, one)
    if (one.numbers.at(-1) !== number) one.numbers.push(number)
    one.capitals += capital
  }
  drafts.forEach(({ searched, context }, number) => {
    for (const { word, start } of wordsWithPlaces(searched)) {
      const letter = searched.charAt(start)
      add(word, number, letter === letter.toLowerCase() ? -1 : 1)
    }
    for (const word of searchWords(context)) {
      if (found.get(word)?.numbers.at(-1) !== number) add(word + IN_TITLE, number, 0)
    }
  })
  for (const one of found.values()) {
    const [first = 0, ...others] = one.numbers
    one.others = encodePostings(others, first + 1)
  }
  return found
}
