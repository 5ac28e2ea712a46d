/** A paragraph that differs between the seeds and an original. */
export type Difference =
  | { type: 'changed'; paragraph: number }
  | { type: 'missing'; paragraph: number }
  | { type: 'extra'; after: number }

/**
 * Aligns the fingerprints of the seeds with those of a document, so that one paragraph put in
 * or taken out is named as such and does not make every later one look changed.
 */
export function compareParagraphs(
  expected: readonly string[],
  found: readonly string[],
): Difference[] {
  const kept = longestCommon(expected, found)
  const differences: Difference[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...kept, [expected.length, found.length] as const]) {
    while (i < nextI && j < nextJ) {
      differences.push({ type: 'changed', paragraph: i + 1 })
      i += 1
      j += 1
    }
    for (; i < nextI; i += 1) differences.push({ type: 'missing', paragraph: i + 1 })
    for (; j < nextJ; j += 1) differences.push({ type: 'extra', after: i })
    i = nextI + 1
    j = nextJ + 1
  }
  return differences
}

/** Pairs of positions of a longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  )
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
