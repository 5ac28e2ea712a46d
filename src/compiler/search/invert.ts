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

/** The words of some documents in a row. */
interface Stretch {
  /** The number of the first of them. */
  first: number
  words: Map<string, FoundWord>
}

/** What of a word has been joined so far. */
interface JoinedWord {
  postings: string
  /** The least number that a further document may have. */
  next: number
  count: number
  capitals: number
}

function stretchesOf(drafts: readonly Worded[], recall: Recall): Stretch[] {
  const stretches: Stretch[] = []
  for (let first = 0; first < drafts.length; first += STRETCH) {
    const some = drafts.slice(first, first + STRETCH)
    stretches.push({ first, words: recall(`words ${first}`, some, () => gatherWords(some)) })
  }
  return stretches
}

/** Joins what stretches have encoded, rather than all numbers that they have found. */
function join(stretches: readonly Stretch[]): Map<string, JoinedWord> {
  const all = new Map<string, JoinedWord>()
  for (const { first, words } of stretches) {
    for (const [word, { numbers, others, capitals }] of words) {
      const one = all.get(word) ?? { postings: '', next: 0, count: 0, capitals: 0 }
      if (one.count === 0) all.set(word, one)
      one.postings += encodePostings([first + (numbers[0] ?? 0)], one.next) + others
      one.next = first + (numbers.at(-1) ?? 0) + 1
      one.count += numbers.length
      one.capitals += capitals
    }
  }
  return all
}

function firstOf(word: string, most: number, stretches: readonly Stretch[]): number[] {
  const found: number[] = []
  for (const { first, words } of stretches) {
    for (const number of words.get(word)?.numbers ?? []) found.push(first + number)
    if (found.length >= most) break
  }
  return found.slice(0, most)
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
  const stretches = stretchesOf(drafts, recall)
  return [...join(stretches)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { postings, count, capitals }]) => {
      const isCommon = common.has(word) || count > drafts.length * COMMON_SHARE
      const most = isCommon && capitals < 0 ? COMMON_KEPT : MOST_KEPT
      if (count <= most) return [word, postings]
      return [word, encodePostings(firstOf(word, most, stretches)) + AND_MORE]
    })
}
