/** What the address of the timeline may say. */
export type TimelineSearch = {
  phase?: string
}

/** Reads the search of an address; a phase that the timeline does not have counts for nothing. */
export function timelineSearch({ phase }: Record<string, unknown>): TimelineSearch {
  return typeof phase === 'string' && phase !== '' ? { phase } : {}
}
