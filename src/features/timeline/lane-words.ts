import type { Lane } from './chronicle-entry.ts'

/** Both sides of the line: the first stands above it or on its left. */
export const LANES: readonly Lane[] = ['happened', 'written']

/** How each side is called, over all its events and beside a single one. */
export const LANE_WORDS: Record<Lane, { all: string; one: string }> = {
  happened: { all: 'What happened', one: 'Happened' },
  written: { all: 'What was written about it', one: 'Written' },
}

/** How an event is called that proved wrong. */
export const FAILED_WORDS: Record<Lane, string> = {
  happened: 'disputed',
  written: 'did not come true',
}
