/** What every address may say: that only given documents count. */
export interface SourceSearch {
  sources?: 'given'
}

/** Reads which sources count; whatever else an address says there, all of them do. */
export function sourceSearch({ sources }: Record<string, unknown>): SourceSearch {
  return sources === 'given' ? { sources } : {}
}
