import { distance } from 'fastest-levenshtein'

/** The name most like a misspelt one, or undefined when none is near enough to be meant. */
export function nearestName(wanted: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(wanted.length / 3))
  let nearest: string | undefined
  let best = limit + 1
  for (const name of names) {
    const away = distance(wanted.toLowerCase(), name.toLowerCase())
    if (away < best) {
      best = away
      nearest = name
    }
  }
  return nearest
}

/** A mend that names what was probably meant, and otherwise says what to do. */
export function didYouMean(wanted: string, names: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(wanted, names)
  return nearest === undefined || nearest === wanted ? otherwise : `did you mean "${nearest}"?`
}
