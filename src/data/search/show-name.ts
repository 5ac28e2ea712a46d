import { cutExcerpt } from './cut-excerpt.ts'
import { matchPlainly } from './match-word.ts'
import type { RankedName } from './rank-names.ts'
import type { SearchHit } from './search-hit.ts'

/** A name as a result: how its page begins, with the words of the query marked. */
export function showName({ entry, via }: RankedName, query: readonly string[]): SearchHit {
  const { address, kind, title, hint } = entry
  const isHit = (word: string) =>
    query.some((wanted, at) => matchPlainly(wanted, word, at === query.length - 1) !== undefined)
  return {
    address,
    type: kind ? 'page' : 'source',
    ...(kind && { kind }),
    title,
    ...(via && { via }),
    excerpt: hint ? cutExcerpt(hint, isHit) : [],
  }
}
