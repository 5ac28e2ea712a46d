/** Gathers items that ask equally much of the reader, those that ask least first. */
export function groupByLevel<T extends { level: number }>(items: readonly T[]): [number, T[]][] {
  return [...Map.groupBy(items, (item) => item.level)].toSorted(([a], [b]) => a - b)
}
