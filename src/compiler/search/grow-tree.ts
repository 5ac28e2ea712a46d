import { packBySize } from '../emit/pack-by-size.ts'

/**
 * Writes a file of the bundle and answers the hash that it is called by.
 * @param name by which it is recalled, where the content may be the very same as before an edit
 */
export type WriteShard = (content: object, name?: string) => string

export interface Branch<K> {
  children: [K, string][]
}

/** Small, since what is found leads a reader to several branches of a floor. */
const BRANCH_BYTES = 3_000
/** A longer root saves everybody a floor, and so a round trip. */
const ROOT_BYTES = 6_000

/**
 * Builds floors of branches over leaves until one root is left, which is not written.
 * @param leaves each with the least key that it may hold
 * @param rootBytes how long the root may be before compression
 */
export function growTree<K extends string | number, L extends object>(
  [first, ...rest]: readonly (readonly [K, L])[],
  empty: L,
  write: WriteShard,
  rootBytes = ROOT_BYTES,
): L | Branch<K> {
  if (!first) return empty
  let floor: (readonly [K, L | Branch<K>])[] = [first, ...rest]
  while (floor.length > 1) {
    const children = floor.map(([key, node]): [K, string] => [key, write(node)])
    const isRoot = JSON.stringify(children).length <= rootBytes
    const size = (child: [K, string]) => JSON.stringify(child).length
    const groups = isRoot ? [children] : packBySize(children, BRANCH_BYTES, size)
    floor = groups.map((group) => [group[0]?.[0] ?? first[0], { children: group }])
  }
  return floor[0]?.[1] ?? empty
}

/**
 * The shortest start of a key that still sorts behind the key before it.
 * @example separator('lamp', 'lantern') // 'lan'
 */
export function separator(before: string, key: string): string {
  let length = 1
  while (length < key.length && key.slice(0, length) <= before) length += 1
  return key.slice(0, length)
}
