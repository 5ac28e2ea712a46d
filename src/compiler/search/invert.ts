import { AND_MORE, encodePostings } from '#model/posting-code.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import { type FoundWord, gatherWords, type Worded } from './gather-words.ts'

/** A word in so large a part of all documents tells little, in whatever language. */
const COMMON_SHARE = 0.2
/** How many documents are kept of a word that tells little. */
const COMMON_KEPT = 12
/** A word keeps no more than these, the safest and best, in however large a wiki. */
const MOST_KEPT = 4_000
/** Documents whose words are recalled together: an edit reads again only those that it touches. */
const STRETCH = 500

function join(drafts: readonly Worded[], recall: Recall): Map<string, FoundWord> {
  const all = new Map<string, FoundWord>()
  for (let first = 0; first < drafts.length; first += STRETCH) {
    const stretch = drafts.slice(first, first + STRETCH)
    for (const [word, found] of recall(`words ${first}`, stretch, () => gatherWords(stretch))) {
      const one = all.get(word) ?? { numbers: [], capitals: 0 }
      if (one.numbers.length === 0) all.set(word, one)
      for (const number of found.numbers) one.numbers.push(first + number)
      one.capitals += found.capitals
    }
  }
  return all
}

/**
 * Every word in order, with the documents that have it. Of a word that is common, and not as part
 * of names, little is kept.
 */
export function invert(
  drafts: readonly Worded[],
  common: ReadonlySet<string>,
  recall: Recall = noMemory.recall,
): [string, string][] {
  return [...join(drafts, recall)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { numbers, capitals }]) => {
      const isCommon = common.has(word) || numbers.length > drafts.length * COMMON_SHARE
      const most = isCommon && capitals < 0 ? COMMON_KEPT : MOST_KEPT
      if (numbers.length <= most) return [word, encodePostings(numbers)]
      return [word, encodePostings(numbers.slice(0, most)) + AND_MORE]
    })
}
