import { distance } from 'fastest-levenshtein'
import { searchWords } from '#model/search-words.ts'

/** Every word of some texts, with the positions of the texts that have it. */
export type WordIndex = ReadonlyMap<string, readonly number[]>

export function indexWords(texts: readonly (readonly string[])[]): WordIndex {
  const index = new Map<string, number[]>()
  for (const [position, parts] of texts.entries()) {
    for (const word of new Set(parts.flatMap(searchWords))) {
      const positions = index.get(word)
      if (positions) positions.push(position)
      else index.set(word, [position])
    }
  }
  return index
}

/** How many letters of a typed word may be wrong. */
function slipsOf(typed: string): number {
  if (typed.length >= 8) return 2
  return typed.length >= 4 ? 1 : 0
}

function isAlmost(typed: string, word: string, slips: number): boolean {
  for (let length = typed.length - slips; length <= typed.length + slips; length++) {
    if (length > word.length) return false
    if (distance(typed, word.slice(0, length)) <= slips) return true
  }
  return false
}

/** The words that begin as typed; only when there is none, those that begin almost so. */
function wordsFor(typed: string, index: WordIndex): string[] {
  const words = [...index.keys()]
  const exact = words.filter((word) => word.startsWith(typed))
  const slips = slipsOf(typed)
  if (exact.length > 0 || slips === 0) return exact
  return words.filter((word) => isAlmost(typed, word, slips))
}

/** The positions of the texts that have every word of what was typed; undefined for no word. */
export function matchText(query: string, index: WordIndex): ReadonlySet<number> | undefined {
  let matched: Set<number> | undefined
  for (const typed of searchWords(query)) {
    const before = matched
    const having = wordsFor(typed, index).flatMap((word) => index.get(word) ?? [])
    matched = new Set(before ? having.filter((position) => before.has(position)) : having)
  }
  return matched
}
