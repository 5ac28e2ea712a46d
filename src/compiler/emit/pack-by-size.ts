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
