import type { Trace } from './trace.ts'

/** The figure of the wiki itself, which is also its icon: simple enough for sixteen pixels. */
export const WIKI_TRACE: Trace = { lobes: 5, turns: 2, reach: 0.5 }
