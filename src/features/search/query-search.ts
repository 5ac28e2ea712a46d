/** What is looked for; left out when that is nothing. */
export type QuerySearch = { q?: string }

const LONGEST = 100

/** Reads the query of an address; whatever else stands there counts for nothing. */
export function querySearch({ q }: Record<string, unknown>): QuerySearch {
  const query = typeof q === 'string' ? q.slice(0, LONGEST).trim() : ''
  return query === '' ? {} : { q: query }
}
