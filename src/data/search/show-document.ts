import type { DocumentType } from '#model/document-type.ts'
import type { DocumentPart, SearchDocument } from '#model/search-index.ts'
import { searchWords } from '#model/search-words.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import type { HitType, SearchHit } from './search-hit.ts'

/** The words of the index that a word of the query stands for, and what having one of them weighs. */
export interface WeighedWord {
  terms: ReadonlySet<string>
  weight: number
}

function hitType(type: DocumentType, { fragment }: DocumentPart): HitType {
  if (type === 'passage') return fragment === undefined ? 'page' : 'heading'
  return type
}

/** What the words of the query that stand in a text weigh. */
function weigh(text: string, query: readonly WeighedWord[]): number {
  const own = new Set(searchWords(text))
  return query.reduce(
    (sum, { terms, weight }) => sum + ([...terms].some((term) => own.has(term)) ? weight : 0),
    0,
  )
}

/** A document as a result: that part of it which answers the query best. */
export function showDocument(
  type: DocumentType,
  { address, kind, title, parts }: SearchDocument,
  query: readonly WeighedWord[],
): SearchHit | undefined {
  const [best] = parts
    .map((part) => {
      const { label = '', text } = part
      return { part, weight: weigh(`${label} ${text}`, query), inLabel: weigh(label, query) }
    })
    .toSorted((a, b) => b.weight - a.weight || b.inLabel - a.inLabel)
  if (!best) return undefined
  const { fragment, label, text } = best.part
  return {
    address: fragment === undefined ? address : `${address}#${fragment}`,
    type: hitType(type, best.part),
    ...(kind && { kind }),
    title,
    ...(label && { label }),
    excerpt: cutExcerpt(text, (word) => query.some(({ terms }) => terms.has(word))),
  }
}
