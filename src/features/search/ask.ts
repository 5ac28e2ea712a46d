import { inTime } from '#data/in-time.ts'
import type { SearchAnswer, SearchOptions, WikiSearch } from '#data/search/create-search.ts'

/** How long nothing may come before the reader is told that something is on its way. */
const PATIENCE = 300

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

/** Asks for a query and shows what comes, as it comes. Answers with a function that stops it. */
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
    show((shown) => (shown.query === query ? shown : { ...NOTHING, query, names }))
  }

  const timers = [
    // Once its files are there the whole answer comes sooner, and names are not asked for twice.
    // What names cannot be had for, the answer cannot either, and says so.
    setTimeout(() => void showNames().catch(() => undefined)),
    setTimeout(() => show((shown) => ({ ...shown, isSlow: true })), PATIENCE),
  ]
  const stopTimers = () => {
    for (const timer of timers) clearTimeout(timer)
  }

  async function showAll() {
    const whole = await inTime(search.answer(query, options), 'search')
    stopTimers()
    show(() => ({ ...NOTHING, ...whole, query, isWhole: true }))
  }

  showAll().catch((error: unknown) => {
    stopTimers()
    show((shown) => {
      const found = shown.query === query ? shown : NOTHING
      return { ...found, query, isSlow: false, error }
    })
  })
  return () => {
    isCurrent = false
    stopTimers()
  }
}
