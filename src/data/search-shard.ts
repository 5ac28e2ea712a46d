/** Index of the last pair whose key is not above the wanted one, or -1. */
export function lastNotAbove<K extends string | number>(
  pairs: readonly (readonly [K, unknown])[],
  wanted: K,
): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const pair = pairs[middle]
    if (pair && pair[0] <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The child shard that holds an address, if any does. */
export function childFor<T>(
  children: readonly (readonly [string, T])[],
  address: string,
): T | undefined {
  return children[lastNotAbove(children, address)]?.[1]
}

/** The record that stands at exactly this address. */
export function recordAt<K extends string | number, T>(
  records: readonly (readonly [K, T])[],
  address: K,
): T | undefined {
  const pair = records[lastNotAbove(records, address)]
  return pair?.[0] === address ? pair[1] : undefined
}
