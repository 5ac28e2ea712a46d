import { useEffect, useState } from 'react'
import type { SearchHit, SearchOptions, WikiSearch } from '#data/search/create-search.ts'

const SHORTEST = 2
const LONGEST = 8
const MOST = 4

/** What begins with as many letters of the query as any name does. */
async function findNear(
  search: WikiSearch,
  query: string,
  options: SearchOptions,
): Promise<readonly SearchHit[]> {
  for (let length = Math.min(LONGEST, query.length - 1); length >= SHORTEST; length -= 1) {
    const names = await search.names(query.slice(0, length).trim(), options)
    if (names.length > 0) return names.slice(0, MOST)
  }
  return []
}

/** Names that begin as the query does, for readers who found nothing. */
export function useNearNames(
  search: WikiSearch,
  query: string,
  { seen, onlyGiven }: SearchOptions,
): readonly SearchHit[] {
  const [near, setNear] = useState<{ query: string; names: readonly SearchHit[] }>()

  useEffect(() => {
    let isCurrent = true
    findNear(search, query, { seen, onlyGiven, most: MOST }).then(
      (names) => isCurrent && setNear({ query, names }),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [search, query, seen, onlyGiven])

  return near?.query === query ? near.names : []
}
