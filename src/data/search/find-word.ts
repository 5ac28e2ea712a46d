import { AND_MORE, decodePostings, IN_TITLE } from '#model/posting-code.ts'
import type { TermLeaf, TextIndex } from '#model/search-index.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { matchPlainly, type MatchWord, matchWord } from './match-word.ts'
import { leafFor, leavesBeside } from './leaf-for.ts'

/** What a word of the query leads to. */
export interface FoundWord {
  /** The words of the index that it stands for. */
  terms: Set<string>
  /** How far the nearest word in the text of each document is from it. */
  costs: Map<number, number>
  /** The same for words in the title above the text. */
  titled: Map<number, number>
  /** So many documents have it that only some are known; asking for it would leave others out. */
  open: boolean
}

interface Term {
  word: string
  titled: boolean
  postings: string
}

type Match = Term & { cost: number }

const termsOf = new WeakMap<TermLeaf, Term[]>()

function readTerms(leaf: TermLeaf): Term[] {
  const known = termsOf.get(leaf)
  if (known) return known
  const postings = leaf.postings.split(' ')
  const terms = leaf.words.split(' ').map((term, at) => {
    const titled = term.endsWith(IN_TITLE)
    return { word: titled ? term.slice(0, -1) : term, titled, postings: postings[at] ?? '' }
  })
  termsOf.set(leaf, terms)
  return terms
}

function matchesBy(
  match: MatchWord,
  leaves: readonly TermLeaf[],
  wanted: string,
  begun: boolean,
): Match[] {
  return leaves.flatMap(readTerms).flatMap((term): Match[] => {
    const cost = match(wanted, term.word, begun)
    return cost === undefined ? [] : [{ ...term, cost }]
  })
}

/** Words that are the same or begin the same; words with a slip only when there are none. */
function matchesIn(leaves: readonly TermLeaf[], wanted: string, begun: boolean): Match[] {
  const plain = matchesBy(matchPlainly, leaves, wanted, begun)
  return plain.length > 0 ? plain : matchesBy(matchWord, leaves, wanted, begun)
}

function gather(matches: readonly Match[]): FoundWord {
  const found: FoundWord = { terms: new Set(), costs: new Map(), titled: new Map(), open: false }
  for (const { word, titled, postings, cost } of matches) {
    found.terms.add(word)
    if (cost === 0 && postings.endsWith(AND_MORE)) found.open = true
    const costs = titled ? found.titled : found.costs
    for (const number of decodePostings(postings)) {
      costs.set(number, Math.min(cost, costs.get(number) ?? cost))
    }
  }
  return found
}

/** Looks up in one leaf what begins like a word that is still being typed. */
export function findBegun(leaf: TermLeaf, begun: string): FoundWord {
  return gather(matchesBy(matchPlainly, [leaf], begun, true))
}

/** Looks a word up where it would stand, and beside that only when nothing is like it there. */
export async function findWord(
  bundle: BundleReader,
  { terms: root }: TextIndex,
  wanted: string,
  begun: boolean,
): Promise<FoundWord> {
  const reached = await leafFor<string, TermLeaf>(bundle, root, wanted)
  const leaves = [reached.leaf]
  if (begun && reached.next?.startsWith(wanted)) {
    leaves.push((await leafFor<string, TermLeaf>(bundle, root, reached.next)).leaf)
  }
  const matches = matchesIn(leaves, wanted, begun)
  if (matches.length > 0) return gather(matches)
  const beside = await leavesBeside<string, TermLeaf>(bundle, root, reached)
  return gather(matchesIn(beside, wanted, begun))
}
