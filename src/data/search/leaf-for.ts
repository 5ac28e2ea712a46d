import type { BundleReader } from '../bundle-reader.ts'
import { lastNotAbove } from '../search-shard.ts'

type Key = string | number

interface Branch<K> {
  children: [K, string][]
}

/** A leaf of a search tree, and the least that it and the leaf after it may hold. */
export interface Reached<K, L> {
  leaf: L
  first?: K
  next?: K
}

function isBranch<K extends Key>(node: object): node is Branch<K> {
  return 'children' in node
}

/** The leaf that would hold a key; with `below`, the one that would hold what comes before it. */
export async function leafFor<K extends Key, L extends object>(
  bundle: BundleReader,
  root: L | Branch<K>,
  key: K,
  below = false,
): Promise<Reached<K, L>> {
  const reached: Omit<Reached<K, L>, 'leaf'> = {}
  let node = root
  while (isBranch<K>(node)) {
    const { children } = node
    let at = Math.max(0, lastNotAbove(children, key))
    if (below && at > 0 && children[at]?.[0] === key) at -= 1
    const [first, hash = ''] = children[at] ?? []
    reached.first = first
    reached.next = children[at + 1]?.[0] ?? reached.next
    node = await bundle.shard<L | Branch<K>>(hash)
  }
  return { ...reached, leaf: node }
}

/** Reads the way to the leaf of all keys that begin so, as far as there is only one way. */
export async function readWayTo<L extends object>(
  bundle: BundleReader,
  root: L | Branch<string>,
  beginning: string,
): Promise<L | undefined> {
  let node = root
  while (isBranch<string>(node)) {
    const { children } = node
    const at = Math.max(0, lastNotAbove(children, beginning))
    if (children[at + 1]?.[0].startsWith(beginning)) return undefined
    node = await bundle.shard<L | Branch<string>>(children[at]?.[1] ?? '')
  }
  return node
}

/** The leaves before and after one that was reached. */
export async function leavesBeside<K extends Key, L extends object>(
  bundle: BundleReader,
  root: L | Branch<K>,
  { first, next }: Reached<K, L>,
): Promise<L[]> {
  const beside = [
    ...(first ? [leafFor<K, L>(bundle, root, first, true)] : []),
    ...(next === undefined ? [] : [leafFor<K, L>(bundle, root, next)]),
  ]
  return (await Promise.all(beside)).map(({ leaf }) => leaf)
}
