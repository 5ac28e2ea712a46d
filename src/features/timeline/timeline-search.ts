/** What the address of the timeline may say. */
export type TimelineSearch = {
  phase?: string
  lane?: string
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Reads the search of an address; what the timeline does not have counts for nothing. */
export function timelineSearch({ phase, lane }: Record<string, unknown>): TimelineSearch {
  return { ...(isFilled(phase) && { phase }), ...(isFilled(lane) && { lane }) }
}
