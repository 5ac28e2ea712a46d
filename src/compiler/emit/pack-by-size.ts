/** Cuts a row of things into groups of about so many bytes, in their order, one after the other. */
export function* groupsBySize<T>(
  items: Iterable<T>,
  most: number,
  sizeOf: (item: T) => number,
): Generator<T[]> {
  let group: T[] = []
  let bytes = 0
  for (const item of items) {
    const size = sizeOf(item)
    if (group.length > 0 && bytes + size > most) {
      yield group
      group = []
      bytes = 0
    }
    group.push(item)
    bytes += size
  }
  if (group.length > 0) yield group
}

/** All of these groups at once. */
export function packBySize<T>(
  items: Iterable<T>,
  most: number,
  sizeOf: (item: T) => number,
): T[][] {
  return [...groupsBySize(items, most, sizeOf)]
}
