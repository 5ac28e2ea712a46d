/**
 * How many letters have to be changed, put in, left out or swapped with their neighbour to turn
 * one word into another, or into how that one begins.
 * @example editDistance('dahsa', 'dashas') // { whole: 2, start: 1 }
 */
export function editDistance(from: string, to: string): { whole: number; start: number } {
  const width = to.length + 1
  let before = new Uint8Array(width)
  let last = Uint8Array.from({ length: width }, (_, at) => at)
  let next = new Uint8Array(width)
  for (let row = 1; row <= from.length; row += 1) {
    const letter = from.charCodeAt(row - 1)
    const previous = from.charCodeAt(row - 2)
    next[0] = row
    for (let at = 1; at < width; at += 1) {
      const other = to.charCodeAt(at - 1)
      const changed = (last[at - 1] ?? 0) + Number(letter !== other)
      let least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, changed)
      const swapped = at > 1 && letter === to.charCodeAt(at - 2) && previous === other
      if (swapped && row > 1) least = Math.min(least, (before[at - 2] ?? 0) + 1)
      next[at] = least
    }
    ;[before, last, next] = [last, next, before]
  }
  return { whole: last[to.length] ?? 0, start: Math.min(...last) }
}
