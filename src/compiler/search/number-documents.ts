import { DOCUMENT_TYPES } from '#model/document-type.ts'
import type { DocumentClass } from '#model/search-index.ts'
import type { SearchDraft } from './search-draft.ts'

export interface Numbered {
  drafts: SearchDraft[]
  classes: DocumentClass[]
}

function compare(a: SearchDraft, b: SearchDraft): number {
  return (
    a.level - b.level ||
    DOCUMENT_TYPES.indexOf(a.type) - DOCUMENT_TYPES.indexOf(b.type) ||
    Number(b.given) - Number(a.given)
  )
}

/**
 * Puts documents of one level, type and origin in a row, so that a number tells these three
 * before anything of the document is loaded.
 * @param drafts better ones first, which they stay within their class
 */
export function numberDocuments(drafts: readonly SearchDraft[]): Numbered {
  const sorted = drafts.toSorted(compare)
  const classes: DocumentClass[] = []
  let before: SearchDraft | undefined
  for (const draft of sorted) {
    const last = classes.at(-1)
    if (last && before && compare(before, draft) === 0) last.count += 1
    else {
      const { type, level, given } = draft
      classes.push({ type, level, given, count: 1 })
    }
    before = draft
  }
  return { drafts: sorted, classes }
}
