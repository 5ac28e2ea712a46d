/** Where the router keeps, for each place in the history, how far it was scrolled. */
export const KEPT_PLACES = 'tsr-scroll-restoration-v1_3'

/** More than anybody goes back at once; together they stay far below what a tab may store. */
const MOST = 100

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isPlace(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject)
}

function soundPlaces(text: string): string {
  const kept: unknown = JSON.parse(text)
  const places = Object.entries(isObject(kept) ? kept : {}).filter(([, place]) => isPlace(place))
  return JSON.stringify(Object.fromEntries(places.slice(-MOST)))
}

/**
 * Leaves of the places that a tab has kept those that are sound, and no more than a reader needs.
 * The router takes whatever it finds there, and would fail at every step.
 */
export function mendKeptPlaces(): void {
  try {
    const text = sessionStorage.getItem(KEPT_PLACES)
    if (text === null) return
    // What cannot even be read is taken away.
    sessionStorage.removeItem(KEPT_PLACES)
    sessionStorage.setItem(KEPT_PLACES, soundPlaces(text))
  } catch {
    // Storage that is closed has nothing to mend.
  }
}
