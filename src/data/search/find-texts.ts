import type { Level } from '#model/level.ts'
import type { DocumentLeaf, DocumentShard, TextIndex } from '#model/search-index.ts'
import type { BundleReader } from '../bundle-reader.ts'
import { recordAt } from '../search-shard.ts'
import { findWord } from './find-word.ts'
import { countDocuments, rankDocuments, type RankedDocument, weightOf } from './rank-documents.ts'
import type { SearchHit } from './search-hit.ts'
import { showDocument, type WeighedWord } from './show-document.ts'
import { leafFor } from './leaf-for.ts'

export interface FoundTexts {
  hits: SearchHit[]
  total: number
  hidden: { level: Level; count: number }[]
}

interface Wanted {
  seen: Level
  onlyGiven: boolean
  most: number
  mostOfType?: number
}

/** The best of all, and of each type no more than are shown of it, so that no other is loaded. */
function choose(
  documents: readonly RankedDocument[],
  { most, mostOfType = Infinity }: Pick<Wanted, 'most' | 'mostOfType'>,
): RankedDocument[] {
  const counts = new Map<RankedDocument['type'], number>()
  const chosen = documents.filter(({ type }) => {
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return count <= mostOfType
  })
  return chosen.slice(0, most)
}

function countByLevel(documents: readonly RankedDocument[]): FoundTexts['hidden'] {
  const counts = Map.groupBy(documents, ({ level }) => level)
  return [...counts]
    .map(([level, own]) => ({ level, count: own.length }))
    .sort((a, b) => a.level - b.level)
}

async function show(
  bundle: BundleReader,
  documents: DocumentShard,
  { number, type }: RankedDocument,
  query: readonly WeighedWord[],
): Promise<SearchHit | undefined> {
  const { leaf } = await leafFor<number, DocumentLeaf>(bundle, documents, number)
  const document = recordAt(leaf.documents, number)
  return document && showDocument(type, document, query)
}

/**
 * What the texts of a wiki say of a query. Of documents above what the reader has seen nothing is
 * loaded: only their number is told.
 */
export async function findTexts(
  bundle: BundleReader,
  query: readonly string[],
  { seen, onlyGiven, ...limits }: Wanted,
): Promise<FoundTexts> {
  const { search } = await bundle.manifest()
  const index = await bundle.shard<TextIndex>(search.text)
  const words = await Promise.all(
    query.map((word, at) => findWord(bundle, index, word, at === query.length - 1)),
  )
  const { ranked, whole } = rankDocuments(words, index.classes, onlyGiven)
  const total = countDocuments(index.classes)
  const weighed = words.map((word) => ({ terms: word.terms, weight: weightOf(word, total) }))
  const open = ranked.filter(({ level }) => level <= seen)
  const chosen = choose(open, limits)
  const shown = await Promise.all(chosen.map((one) => show(bundle, index.documents, one, weighed)))
  const hits = [...new Map(shown.flatMap((hit) => (hit ? [[hit.address, hit]] : []))).values()]
  return {
    hits,
    total: open.length - (chosen.length - hits.length),
    hidden: whole ? countByLevel(ranked.filter(({ level }) => level > seen)) : [],
  }
}
