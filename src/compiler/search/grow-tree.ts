/** Writes a file of the bundle and answers the hash that it is called by. */
export type WriteShard = (content: object) => string

export interface Branch<K> {
  children: [K, string][]
}

/** Small, since a reader on the way to a leaf takes one of each floor. */
const BRANCH_BYTES = 2_000

/** Cuts a row of things into groups of about so many bytes, in their order. */
export function packBySize<T>(
  items: readonly T[],
  most: number,
  sizeOf: (item: T) => number,
): T[][] {
  const groups: T[][] = []
  let bytes = Infinity
  for (const item of items) {
    const size = sizeOf(item)
    const group = groups.at(-1)
    if (group && bytes + size <= most) {
      group.push(item)
      bytes += size
    } else {
      groups.push([item])
      bytes = size
    }
  }
  return groups
}

/**
 * Builds floors of branches over leaves until one root is left, which is not written.
 * @param leaves each with the least key that it may hold
 */
export function growTree<K extends string | number, L extends object>(
  [first, ...rest]: readonly (readonly [K, L])[],
  empty: L,
  write: WriteShard,
): L | Branch<K> {
  if (!first) return empty
  let floor: (readonly [K, L | Branch<K>])[] = [first, ...rest]
  while (floor.length > 1) {
    const children = floor.map(([key, node]): [K, string] => [key, write(node)])
    const size = (child: [K, string]) => JSON.stringify(child).length
    floor = packBySize(children, BRANCH_BYTES, size).map((group) => [
      group[0]?.[0] ?? first[0],
      { children: group },
    ])
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
