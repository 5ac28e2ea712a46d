import type { MatchWord } from './match-word.ts'

/** How well a name answers a query. */
export interface NameScore {
  /** How many letters of the query it accounts for. */
  letters: number
  /** How far its words are from those of the query. */
  cost: number
  /** How many of its words nobody asked for. */
  spare: number
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((length, word) => length + word.length, 0)
}

/** Compares word by word; only the last word of the query may be unfinished. */
function byWords(
  query: readonly string[],
  name: readonly string[],
  match: MatchWord,
): NameScore | undefined {
  const free = new Set(name.keys())
  let letters = 0
  let cost = 0
  query.forEach((wanted, index) => {
    let best: { at: number; cost: number } | undefined
    for (const at of free) {
      const found = match(wanted, name[at] ?? '', index === query.length - 1)
      if (found !== undefined && found < (best?.cost ?? Infinity)) best = { at, cost: found }
    }
    if (!best) return
    free.delete(best.at)
    letters += wanted.length
    cost += best.cost
  })
  return letters === 0 ? undefined : { letters, cost, spare: free.size }
}

/** Compares as if neither had spaces, for words that were run together or torn apart. */
function asOneWord(
  query: readonly string[],
  name: readonly string[],
  match: MatchWord,
): NameScore | undefined {
  if (query.length === 1 && name.length === 1) return undefined
  const [wanted, word] = [query.join(''), name.join('')]
  const cost = match(wanted, word, word.startsWith(wanted))
  return cost === undefined ? undefined : { letters: lengthOf(query), cost: cost + 1, spare: 0 }
}

/** Negative when the first is the better score. */
export function compareScores(a: NameScore, b: NameScore): number {
  return b.letters - a.letters || a.cost - b.cost || a.spare - b.spare
}

/** How well a name answers a query, or undefined when no word of it does. */
export function scoreName(
  query: readonly string[],
  name: readonly string[],
  match: MatchWord,
): NameScore | undefined {
  const [best] = [byWords(query, name, match), asOneWord(query, name, match)]
    .filter((score) => score !== undefined)
    .toSorted(compareScores)
  return best
}
