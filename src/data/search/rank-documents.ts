import { DOCUMENT_TYPES } from '#model/document-type.ts'
import type { DocumentClass } from '#model/search-index.ts'
import { lastNotAbove } from '../search-shard.ts'
import type { FoundWord } from './find-word.ts'

export interface RankedDocument extends Pick<DocumentClass, 'type' | 'level'> {
  number: number
  /** How many of the words that narrow the search it has, what they weigh, how far they are off. */
  matched: number
  weight: number
  cost: number
}

export interface Ranking {
  ranked: RankedDocument[]
  /** Whether these have every word that narrows the search. */
  whole: boolean
}

/** What it tells of a document to have this word: more, the fewer others have it. */
export function weightOf({ costs }: FoundWord, total: number): number {
  return Math.log(1 + total / Math.max(1, costs.size))
}

export function countDocuments(classes: readonly DocumentClass[]): number {
  return classes.reduce((sum, { count }) => sum + count, 0)
}

/** Each class with the number that it begins at. */
function classStarts(classes: readonly DocumentClass[]): [number, DocumentClass][] {
  let start = 0
  return classes.map((one) => {
    const pair: [number, DocumentClass] = [start, one]
    start += one.count
    return pair
  })
}

function compare(a: RankedDocument, b: RankedDocument): number {
  return (
    b.matched - a.matched ||
    b.weight - a.weight ||
    a.cost - b.cost ||
    DOCUMENT_TYPES.indexOf(a.type) - DOCUMENT_TYPES.indexOf(b.type) ||
    a.number - b.number
  )
}

/** The documents whose text has one of the words, before anything is known of the others. */
function openRanking(
  words: readonly FoundWord[],
  classes: readonly DocumentClass[],
  onlyGiven: boolean,
): RankedDocument[] {
  const starts = classStarts(classes)
  const numbers = new Set(words.flatMap(({ costs }) => [...costs.keys()]))
  return [...numbers].flatMap((number) => {
    const [, own] = starts[lastNotAbove(starts, number)] ?? []
    if (!own || (onlyGiven && !own.given)) return []
    return [{ number, type: own.type, level: own.level, matched: 0, weight: 0, cost: 0 }]
  })
}

/**
 * The documents that have the words, best first: rarer words weigh more, an exact match goes before
 * one with a slip, headings before facts before passages. Where some have all words, the others
 * are left out.
 */
export function rankDocuments(
  words: readonly FoundWord[],
  classes: readonly DocumentClass[],
  onlyGiven: boolean,
): Ranking {
  const total = countDocuments(classes)
  const narrow = words.filter(({ open }) => !open)
  const asked = narrow.length > 0 ? narrow : words
  const ranked = openRanking(asked, classes, onlyGiven)
  for (const word of words) {
    const weight = weightOf(word, total)
    const counts = asked.includes(word)
    for (const one of ranked) {
      const cost = word.costs.get(one.number) ?? word.titled.get(one.number)
      if (cost === undefined) continue
      if (counts) one.matched += 1
      one.weight += weight
      one.cost += cost
    }
  }
  ranked.sort(compare)
  const whole = ranked[0]?.matched === asked.length
  return {
    ranked: whole ? ranked.filter(({ matched }) => matched === asked.length) : ranked,
    whole,
  }
}
