/** Ends the numbers of a word that many more documents have. */
export const AND_MORE = '*'

/** Ends a word whose numbers are those of documents on a page that has it in its title. */
export const IN_TITLE = '^'

/** Letters that JSON writes as they are, but for the first of these two. */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (letter) => !['"', '\\', AND_MORE].includes(letter),
)
const LAST = 60
const MORE = LETTERS.length - LAST
const VALUES = new Map(LETTERS.map((letter, value) => [letter, value]))

function encodeNumber(number: number): string {
  const rest = number - LAST
  if (rest < 0) return LETTERS[number] ?? ''
  return (LETTERS[LAST + (rest % MORE)] ?? '') + encodeNumber(Math.floor(rest / MORE))
}

/**
 * Writes rising numbers as their distances, most of which take one letter.
 * @param least that the first may be: one more than the last of those before, which these go on from
 */
export function encodePostings(numbers: readonly number[], least = 0): string {
  let next = least
  let code = ''
  for (const number of numbers) {
    code += encodeNumber(number - next)
    next = number + 1
  }
  return code
}

/** Reads what `encodePostings` wrote. */
export function decodePostings(code: string): number[] {
  const numbers: number[] = []
  let next = 0
  let unit = 1
  for (const letter of code) {
    const value = VALUES.get(letter)
    if (value === undefined) break
    next += value * unit
    unit *= MORE
    if (value >= LAST) continue
    numbers.push(next)
    next += 1
    unit = 1
  }
  return numbers
}
