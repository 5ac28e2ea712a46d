export interface ActiveFilter {
  key: string
  label: string
  value: string
}

export interface WayOut<S> {
  filter: ActiveFilter
  search: S
  count: number
}

/** Which single filters an empty result can drop to find something, the most fruitful first. */
export function waysOut<S extends object>(
  filters: readonly ActiveFilter[],
  search: S,
  count: (search: S) => number,
): WayOut<S>[] {
  return filters
    .map((filter) => {
      const without = { ...search, [filter.key]: undefined }
      return { filter, search: without, count: count(without) }
    })
    .filter((way) => way.count > 0)
    .toSorted((a, b) => b.count - a.count)
}
