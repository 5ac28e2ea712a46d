import type { DocumentLeaf, SearchDocument, TermLeaf, TextIndex } from '#model/search-index.ts'
import { commonWords } from './common-words.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import { invert } from './invert.ts'
import { numberDocuments } from './number-documents.ts'
import type { SearchDraft } from './search-draft.ts'
import { groupsBySize, packBySize } from '../emit/pack-by-size.ts'
import { growTree, separator, type WriteShard } from './grow-tree.ts'

/** Before compression, which leaves about two fifths of words and a third of documents. */
const TERM_BYTES = 8_000
const DOCUMENT_BYTES = 6_000
/** With its comma and brackets. */
const NUMBER_BYTES = 9

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
function documentLeaves(drafts: readonly SearchDraft[], recall: Recall): [number, DocumentLeaf][] {
  const leaves: [number, DocumentLeaf][] = []
  let first = 0
  for (const same of Map.groupBy(drafts, ({ level }) => level).values()) {
    for (const group of groupsBySize(same, DOCUMENT_BYTES, ({ size }) => size + NUMBER_BYTES)) {
      const number = first
      const leaf = () => ({
        documents: group.map(({ document }, at): [number, SearchDocument] => [
          number + at,
          document,
        ]),
      })
      leaves.push([number, recall(`documents ${number}`, group, leaf)])
      first += group.length
    }
  }
  return leaves
}

/** Numbers documents and lays out two trees: from words to numbers, from numbers to documents. */
export function placeTexts(
  drafts: readonly SearchDraft[],
  language: string,
  { write, recall = noMemory.recall }: { write: WriteShard; recall?: Recall },
): TextIndex {
  const { drafts: sorted, classes } = numberDocuments(drafts)
  const terms = termLeaves(invert(sorted, commonWords(language), recall))
  const documents = documentLeaves(sorted, recall)
  const names = new Map<object, string>(
    documents.map(([number, leaf]) => [leaf, `file of ${number}`]),
  )
  return {
    classes,
    terms: growTree(terms, { words: '', postings: '' }, write),
    documents: growTree(documents, { documents: [] }, (node) => write(node, names.get(node))),
  }
}
