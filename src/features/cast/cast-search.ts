/** What the address of a list may say: words to look for, an order, and a value for each facet. */
export interface CastSearch {
  q?: string
  sort?: 'title'
  [facet: string]: string | undefined
}

const LONGEST = 100

/** Reads the search of an address; what is no string, or far too long, is left out. */
export function castSearch(raw: Record<string, unknown>): CastSearch {
  const search: CastSearch = {}
  for (const [key, value] of Object.entries(raw)) {
    if (typeof value !== 'string' || value === '' || value.length > LONGEST) continue
    if (key !== 'sort') search[key] = value
    else if (value === 'title') search.sort = value
  }
  return search
}
