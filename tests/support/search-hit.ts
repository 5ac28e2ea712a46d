import type { SearchHit } from '#data/search/create-search.ts'

/** Something found, save what is given. */
export function searchHit(parts: Partial<SearchHit> = {}): SearchHit {
  return { address: 'characters/ada/', type: 'page', title: 'Ada', excerpt: [], ...parts }
}
