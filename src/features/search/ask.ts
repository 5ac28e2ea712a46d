import { inTime } from '#data/in-time.ts'
import type { SearchAnswer, SearchOptions, WikiSearch } from '#data/search/create-search.ts'

/** How long nothing may come before the reader is told that something is on its way. */
const PATIENCE = 300
/** Milliseconds; between two letters of whoever types on, texts would be read in vain. */
const PAUSE = 120

/** What is there to show for a query, which may still be what the query before it found. */
export interface ShownAnswer extends SearchAnswer {
  /** What it answers. */
  query: string
  /** Whether all of it is there; names come before text. */
  isWhole: boolean
  isSlow: boolean
  error?: unknown
}

export const NOTHING: ShownAnswer = {
  query: '',
  names: [],
  text: [],
  total: 0,
  hidden: [],
  isWhole: false,
  isSlow: false,
}

/** Makes what is to be shown of what is shown. */
export type Show = (change: (shown: ShownAnswer) => ShownAnswer) => void

/** What was found in texts for this query as far as it had been typed stays until the new comes. */
function withNames(shown: ShownAnswer, query: string, names: ShownAnswer['names']): ShownAnswer {
  if (shown.query === query && shown.isWhole) return shown
  const isTypedOn = shown.query !== '' && query.startsWith(shown.query)
  return { ...NOTHING, ...(isTypedOn && shown), query, names, isWhole: false, error: undefined }
}

/**
 * Asks for a query and shows what comes, as it comes: names at once, texts too if they are few, and
 * else when the typing pauses. Answers with a function that stops it.
 */
export function ask(
  search: WikiSearch,
  query: string,
  options: SearchOptions,
  onChange: Show,
): () => void {
  let isCurrent = true
  const show: Show = (change) => isCurrent && onChange(change)

  async function showNames() {
    const names = await search.names(query, options)
    show((shown) => withNames(shown, query, names))
  }

  async function showEarly() {
    const isFew = await search.leadsToFew(query, options)
    if (isFew && isCurrent) showWhole(await search.answer(query, options))
  }

  function showWhole(whole: SearchAnswer) {
    stopTimers()
    show(() => ({ ...NOTHING, ...whole, query, isWhole: true }))
  }

  async function showAll() {
    showWhole(await inTime(search.answer(query, options), 'search'))
  }

  function tellFailure(error: unknown) {
    stopTimers()
    show((shown) => {
      const found = shown.query === query ? shown : NOTHING
      return { ...found, query, isSlow: false, error }
    })
  }

  const timers = [
    setTimeout(() => void showAll().catch(tellFailure), PAUSE),
    setTimeout(() => show((shown) => ({ ...shown, isSlow: true })), PATIENCE),
  ]
  function stopTimers() {
    for (const timer of timers) clearTimeout(timer)
  }
  // What names cannot be had for, the whole answer cannot either, and says so.
  showNames().catch(() => undefined)
  showEarly().catch(() => undefined)
  return () => {
    isCurrent = false
    stopTimers()
  }
}
