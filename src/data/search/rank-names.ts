import type { NameEntry } from '#model/search-index.ts'
import { matchPlainly, type MatchWord, matchWord } from './match-word.ts'
import { searchWords } from '#model/search-words.ts'
import { compareScores, type NameScore, scoreName } from './score-name.ts'

export interface RankedName {
  entry: NameEntry
  score: NameScore
  /** The alias that answers better than the title does. */
  via?: string
  /** Whether every word of the query is accounted for. */
  whole: boolean
}

const LEAST_LETTERS = 3

interface SplitName {
  name: string
  words: string[]
  /** Whether only supplementary sources use it. */
  extra: boolean
}

const namesOf = new WeakMap<NameEntry, SplitName[]>()

function splitNames(entry: NameEntry): SplitName[] {
  const known = namesOf.get(entry)
  if (known) return known
  const { title, aliases = [], more = [] } = entry
  const names = [title, ...aliases, ...more].map((name, at) => ({
    name,
    words: searchWords(name),
    extra: at > aliases.length,
  }))
  namesOf.set(entry, names)
  return names
}

interface Question {
  query: readonly string[]
  onlyGiven: boolean
  match: MatchWord
}

function rankEntry(
  entry: NameEntry,
  { query, onlyGiven, match }: Question,
): RankedName | undefined {
  if (onlyGiven && entry.unnamed) return undefined
  const [nearest] = splitNames(entry)
    .flatMap(({ name, words, extra }) => {
      const score = onlyGiven && extra ? undefined : scoreName(query, words, match)
      return score ? [{ name, score }] : []
    })
    .toSorted((a, b) => compareScores(a.score, b.score))
  if (!nearest) return undefined
  const { name, score } = nearest
  const whole = score.letters === query.join('').length
  return { entry, score, whole, ...(name !== entry.title && { via: name }) }
}

function compareRanked(a: RankedName, b: RankedName): number {
  return (
    b.score.letters - a.score.letters ||
    a.score.cost - b.score.cost ||
    Math.min(a.score.spare, 1) - Math.min(b.score.spare, 1) ||
    b.entry.rank - a.entry.rank ||
    a.score.spare - b.score.spare ||
    (a.entry.address < b.entry.address ? -1 : 1)
  )
}

/** Those that answer as much of the query as the first does. */
function best(ranked: readonly RankedName[]): RankedName[] {
  return ranked.filter(({ score }) => score.letters === ranked[0]?.score.letters)
}

/** A part of the query says little when it is short, or only begins a name. */
function isTelling({ letters, cost }: NameScore): boolean {
  return letters >= (cost === 0 ? LEAST_LETTERS : 2 * LEAST_LETTERS)
}

function rankBy(entries: readonly NameEntry[], question: Question): RankedName[] {
  return entries.flatMap((entry) => rankEntry(entry, question) ?? []).sort(compareRanked)
}

/**
 * The names that answer a query, best first. Slips are allowed for only where nothing answers it
 * without; where no name answers all of it, those that answer most are left.
 */
export function rankNames(
  query: readonly string[],
  entries: readonly NameEntry[],
  onlyGiven: boolean,
): RankedName[] {
  const plain = rankBy(entries, { query, onlyGiven, match: matchPlainly })
  if (plain[0]?.whole) return best(plain)
  const slipped = rankBy(entries, { query, onlyGiven, match: matchWord })
  if (slipped[0]?.whole) return best(slipped)
  return [plain, slipped].map(best).find(([first]) => first && isTelling(first.score)) ?? []
}
