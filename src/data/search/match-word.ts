import { editDistance } from './edit-distance.ts'

/** How far a word of the index is from a word of the query, if they have to do with each other. */
export type MatchWord = (wanted: string, word: string, begun: boolean) => number | undefined

/** From this on, a match takes a slip of the reader for granted. */
export const SLIP = 2

const BEGUN = 1
const LEAST_FOR_ONE = 4
const LEAST_FOR_TWO = 7
/** In a shorter word another first letter makes another word: whoever looks for a fall wants no hall. */
const LEAST_FOR_FIRST = 6

/** A bit for each letter of a word; letters beyond the alphabet share bits. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

/** Whether more letters are missing than slips could account for, which is quickly told. */
function lacksLetters(wanted: string, word: string, allowed: number): boolean {
  let missing = lettersOf(wanted) & ~lettersOf(word)
  for (let left = allowed; left > 0; left -= 1) missing &= missing - 1
  return missing !== 0
}

/** 0 for the same word, 1 for one that the reader may still be typing, else undefined. */
export function matchPlainly(wanted: string, word: string, begun: boolean): number | undefined {
  if (word === wanted) return 0
  return begun && word.startsWith(wanted) ? BEGUN : undefined
}

/**
 * How far a word of the index is from a word of the query: 0 when they are the same, more the
 * less alike they are, undefined when they have nothing to do with each other.
 * @param begun whether the reader may still be typing the word
 */
export function matchWord(wanted: string, word: string, begun: boolean): number | undefined {
  const plain = matchPlainly(wanted, word, begun)
  if (plain !== undefined) return plain
  if (wanted.length < LEAST_FOR_ONE) return undefined
  if (wanted.length < LEAST_FOR_FIRST && wanted[0] !== word[0]) return undefined
  const allowed = wanted.length < LEAST_FOR_TWO ? 1 : 2
  const longer = word.length - wanted.length
  if (longer < -allowed || (!begun && longer > allowed)) return undefined
  if (lacksLetters(wanted, word, allowed)) return undefined
  const { whole, start } = editDistance(wanted, word)
  if (whole <= allowed) return SLIP * whole
  if (begun && wanted.length > LEAST_FOR_ONE && start <= allowed) return SLIP * start + BEGUN
  return undefined
}
