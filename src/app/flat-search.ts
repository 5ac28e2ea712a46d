const LONGEST_READ = 20_000
const LONGEST_WRITTEN = 5000
const LONGEST_VALUE = 2500
const MOST_KEYS = 20

export type FlatSearch = Record<string, string>

function isKey(key: string): boolean {
  return /^[\w-]{1,40}$/.test(key)
}

function write(pairs: [string, string][]): string {
  return new URLSearchParams(pairs).toString()
}

/**
 * Reads a query as flat strings: the first value of each key, nothing nested and nothing turned
 * into a number, within limits that keep a hostile link cheap.
 */
export function parseFlatSearch(query: string): FlatSearch {
  const search: FlatSearch = Object.create(null)
  if (query.length > LONGEST_READ) return search
  let room = LONGEST_WRITTEN
  for (const [key, whole] of new URLSearchParams(query)) {
    if (Object.keys(search).length >= MOST_KEYS) break
    const value = whole.slice(0, LONGEST_VALUE).toWellFormed()
    if (!isKey(key) || key in search || value === '') continue
    // Escaped letters make what is written longer than what was read.
    room -= write([[key, value]]).length + 1
    if (room >= 0) search[key] = value
  }
  return search
}

/** Writes a query with its question mark; values that are empty or no strings are left out. */
export function stringifyFlatSearch(search: Record<string, unknown>): string {
  const query = write(
    Object.entries(search).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    ),
  )
  return query && `?${query}`
}
