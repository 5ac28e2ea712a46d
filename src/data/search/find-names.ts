import type { NameEntry, NameLeaf, NameShard } from '#model/search-index.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { type RankedName, rankNames } from './rank-names.ts'
import { leafFor, leavesBeside, type Reached } from './leaf-for.ts'

/** How many words of a query may each lead to a leaf of their own. */
const MOST_TURNS = 3
/** Where there are many leaves, fewer letters would lead to a leaf for each letter typed. */
const MANY_LEAVES = 4
const LEAST_LETTERS = 3
/** With fewer answers, those that stand in the next leaf are wanted as well. */
const ENOUGH = 6

type Leaf = Reached<string, NameLeaf>

interface Gathered {
  leaves: Leaf[]
  entries: Map<string, NameEntry>
}

function take({ entries }: Gathered, leaf: NameLeaf): void {
  for (const entry of leaf.names) entries.set(entry.address, entry)
}

/** The query begun at each of its words, as the names themselves are sorted. */
function turnsOf(query: readonly string[]): string[] {
  const turns = query.map((_, at) => [...query.slice(at), ...query.slice(0, at)].join(' '))
  return query.length > 1 ? [...turns.slice(0, MOST_TURNS), query.join('')] : turns
}

/**
 * The names that answer a query, best first. In a large wiki it reads no more leaves than it takes
 * until one answers all words: those where the query would stand and, if nothing is like it there,
 * those beside them.
 */
export async function findNames(
  bundle: BundleReader,
  query: readonly string[],
  onlyGiven: boolean,
): Promise<RankedName[]> {
  const { search } = await bundle.manifest()
  const root = await bundle.shard<NameShard>(search.names)
  const gathered: Gathered = { leaves: [], entries: new Map() }
  const isLarge = 'children' in root && root.children.length > MANY_LEAVES
  if (isLarge && query.join('').length < LEAST_LETTERS) return []

  let best: RankedName[] = []
  const isAnswered = () => {
    best = rankNames(query, [...gathered.entries.values()], onlyGiven)
    return best[0]?.whole === true
  }
  for (const turn of turnsOf(query)) {
    const reached = await leafFor<string, NameLeaf>(bundle, root, turn)
    gathered.leaves.push(reached)
    take(gathered, reached.leaf)
    const more = reached.next?.startsWith(turn) ? reached.next : undefined
    if (isAnswered() && (best.length >= ENOUGH || !more)) return best
    if (!more) continue
    take(gathered, (await leafFor<string, NameLeaf>(bundle, root, more)).leaf)
    if (isAnswered()) return best
  }
  for (const reached of best.length > 0 ? [] : gathered.leaves) {
    const beside = await leavesBeside<string, NameLeaf>(bundle, root, reached)
    for (const leaf of beside) take(gathered, leaf)
    if (isAnswered()) return best
  }
  return best
}
