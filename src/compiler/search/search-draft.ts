import type { DocumentClass, DocumentPart, SearchDocument } from '#model/search-index.ts'

/** One place of a page at one level, and the text that it is found by. */
export interface DraftPart extends Pick<DocumentClass, 'type' | 'level' | 'given'> {
  part: DocumentPart
  searched: string
}

/** A document before it has a number. */
export interface SearchDraft extends Pick<DocumentClass, 'type' | 'level' | 'given'> {
  document: SearchDocument
  /** How much room the document takes as JSON, in characters. */
  size: number
  searched: string
  /** Narrows a search that something in the text has answered; alone it finds nothing. */
  context: string
}

/** Says whether given documents bear a passage out; what cites nothing needs none. */
export type IsGiven = (cites: readonly string[]) => boolean
