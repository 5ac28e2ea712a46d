const LONGEST_SEARCH = 2000
const LONGEST_VALUE = 200
const MOST_KEYS = 20

export type FlatSearch = Record<string, string>

function isKey(key: string): boolean {
  return /^[\w-]{1,40}$/.test(key)
}

/**
 * Reads a query as flat strings: the first value of each key, nothing nested and nothing turned
 * into a number, within limits that keep a hostile link cheap.
 */
export function parseFlatSearch(query: string): FlatSearch {
  const search: FlatSearch = Object.create(null)
  if (query.length > LONGEST_SEARCH) return search
  for (const [key, value] of new URLSearchParams(query)) {
    if (Object.keys(search).length >= MOST_KEYS) break
    if (isKey(key) && !(key in search)) search[key] = value.slice(0, LONGEST_VALUE)
  }
  return search
}

/** Writes a query with its question mark; values that are empty or no strings are left out. */
export function stringifyFlatSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  )
  const query = new URLSearchParams(pairs).toString()
  return query && `?${query}`
}
