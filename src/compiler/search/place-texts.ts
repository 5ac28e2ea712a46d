import type { DocumentLeaf, SearchDocument, TermLeaf, TextIndex } from '#model/search-index.ts'
import { commonWords } from './common-words.ts'
import { invert } from './invert.ts'
import { numberDocuments } from './number-documents.ts'
import type { SearchDraft } from './search-draft.ts'
import { packBySize } from '../emit/pack-by-size.ts'
import { growTree, separator, type WriteShard } from './grow-tree.ts'

/** Before compression, which leaves about two fifths of words and a third of documents. */
const TERM_BYTES = 8_000
const DOCUMENT_BYTES = 6_000

function termLeaves(terms: readonly [string, string][]): [string, TermLeaf][] {
  const groups = packBySize(terms, TERM_BYTES, ([word, postings]) => word.length + postings.length)
  return groups.map((group, at) => {
    const before = groups[at - 1]?.at(-1)?.[0]
    return [
      before === undefined ? '' : separator(before, group[0]?.[0] ?? ''),
      {
        words: group.map(([word]) => word).join(' '),
        postings: group.map(([, postings]) => postings).join(' '),
      },
    ]
  })
}

/** No leaf holds documents of two levels, so that nothing comes along that is not to be seen. */
function documentLeaves(drafts: readonly SearchDraft[]): [number, DocumentLeaf][] {
  const numbered = drafts.map(({ level, document }, number) => ({ level, number, document }))
  return [...Map.groupBy(numbered, ({ level }) => level).values()].flatMap((same) => {
    const pairs = same.map(({ number, document }): [number, SearchDocument] => [number, document])
    const groups = packBySize(pairs, DOCUMENT_BYTES, (pair) => JSON.stringify(pair).length)
    return groups.map((group): [number, DocumentLeaf] => [group[0]?.[0] ?? 0, { documents: group }])
  })
}

/** Numbers documents and lays out two trees: from words to numbers, from numbers to documents. */
export function placeTexts(
  drafts: readonly SearchDraft[],
  language: string,
  write: WriteShard,
): TextIndex {
  const { drafts: sorted, classes } = numberDocuments(drafts)
  const terms = termLeaves(invert(sorted, commonWords(language)))
  const documents = documentLeaves(sorted)
  return {
    classes,
    terms: growTree(terms, { words: '', postings: '' }, write),
    documents: growTree(documents, { documents: [] }, write),
  }
}
