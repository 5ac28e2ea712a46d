/** What a document of the search index gathers from its page, best first where all else is equal. */
export const DOCUMENT_TYPES = [
  'heading',
  'fact',
  'beat',
  'disagreement',
  'passage',
  'source',
  'statement',
] as const

export type DocumentType = (typeof DOCUMENT_TYPES)[number]
