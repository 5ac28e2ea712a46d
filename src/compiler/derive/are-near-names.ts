import { distance } from 'fastest-levenshtein'

/** Shorter words are either the same or different. */
const LEAST_LETTERS = { start: 3, slip: 5 }

/** A name as its words, without what people leave out. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** @param among whether other words go with it; by itself "Dan" is no "Daniela" */
function isNearWord(a: string, b: string, among: boolean): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (a.startsWith(b) || b.startsWith(a)) return among && shorter >= LEAST_LETTERS.start
  return shorter >= LEAST_LETTERS.slip && distance(a, b) === 1
}

/**
 * Whether one name may be read as the other: as many words, each the same, the start of the other,
 * or one letter off, and one at least the same when there are several.
 */
export function areNearNames(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length === 0) return false
  if (left.length > 1 && !left.some((word, index) => word === right[index])) return false
  return left.every((word, index) => isNearWord(word, right[index] ?? '', left.length > 1))
}
