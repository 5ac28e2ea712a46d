import type { NameLeaf, NameShard } from '#model/search-index.ts'
import type { NamedEntry } from './name-entry.ts'
import { growTree, separator, type WriteShard } from './grow-tree.ts'

/** Before compression, which leaves about a fifth of it. */
const LEAF_BYTES = 15_000
const MOST_BYTES = 40_000
/** A leaf and a root that leads to all leaves weigh least together where the leaf holds about this part of all. */
const SHARE = 1 / 60
/** With so few names one leaf, or two, repeat less, and one round trip has them all. */
const FEW_BYTES = 100_000
const FEW_LEAF_BYTES = 60_000

/** Read ahead, in spare time, so that one file more is all that a name takes. */
const ROOT_BYTES = 16_000

interface Stretch {
  first: string
  entries: Set<NamedEntry>
  bytes: number
}

function leafBytes(all: number): number {
  if (all < FEW_BYTES) return FEW_LEAF_BYTES
  return Math.min(MOST_BYTES, Math.max(LEAF_BYTES, all * SHARE))
}

function stretches(named: readonly NamedEntry[]): Stretch[] {
  const turns = named
    .flatMap((one) => one.turns.map((key) => ({ key, one })))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
  const all = named.reduce((sum, { size }) => sum + size, 0)
  const most = leafBytes(all)
  const found: Stretch[] = []
  let before = ''
  for (const { key, one } of turns) {
    const stretch = found.at(-1)
    const size = stretch?.entries.has(one) ? 0 : one.size
    if (stretch && (key === before || stretch.bytes + size <= most)) {
      stretch.entries.add(one)
      stretch.bytes += size
    } else {
      const first = stretch ? separator(before, key) : ''
      found.push({ first, entries: new Set([one]), bytes: size })
    }
    before = key
  }
  return found
}

/** Sorts names into leaves so that a name, begun at any of its words, is found in one of them. */
export function placeNames(named: readonly NamedEntry[], write: WriteShard): NameShard {
  const leaves = stretches(named).map(({ first, entries }): [string, NameLeaf] => {
    const names = [...entries].map(({ entry }) => entry)
    return [first, { names: names.sort((a, b) => (a.address < b.address ? -1 : 1)) }]
  })
  return growTree(leaves, { names: [] }, write, ROOT_BYTES)
}
