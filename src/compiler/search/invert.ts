import { AND_MORE, encodePostings, IN_TITLE } from '#model/posting-code.ts'
import { searchWords, wordsWithPlaces } from '#model/search-words.ts'
import type { SearchDraft } from './search-draft.ts'

/** A word in so large a part of all documents tells little, in whatever language. */
const COMMON_SHARE = 0.2
/** How many documents are kept of a word that tells little. */
const COMMON_KEPT = 12
/** A word keeps no more than these, the safest and best, in however large a wiki. */
const MOST_KEPT = 4_000

interface Found {
  numbers: number[]
  /** How often it is written with a capital less how often it is not. */
  capitals: number
}

function gather(drafts: readonly Pick<SearchDraft, 'searched' | 'context'>[]): Map<string, Found> {
  const found = new Map<string, Found>()
  const add = (word: string, number: number, capital: number) => {
    const one = found.get(word) ?? { numbers: [], capitals: 0 }
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
  return found
}

/**
 * Every word in order, with the documents that have it. Of a word that is common, and not as part
 * of names, little is kept.
 */
export function invert(
  drafts: readonly Pick<SearchDraft, 'searched' | 'context'>[],
  common: ReadonlySet<string>,
): [string, string][] {
  return [...gather(drafts)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { numbers, capitals }]) => {
      const isCommon = common.has(word) || numbers.length > drafts.length * COMMON_SHARE
      const most = isCommon && capitals < 0 ? COMMON_KEPT : MOST_KEPT
      if (numbers.length <= most) return [word, encodePostings(numbers)]
      return [word, encodePostings(numbers.slice(0, most)) + AND_MORE]
    })
}
