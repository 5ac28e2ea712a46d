import { useEffect, useRef, useState } from 'react'
import type { SearchOptions, WikiSearch } from '#data/search/create-search.ts'
import { ask, NOTHING, type ShownAnswer } from './ask.ts'

export interface UsedAnswer {
  answer: ShownAnswer
  retry: () => void
}

/** Asks anew whenever the query or the reader's settings change, and drops answers that come late. */
export function useAnswer(
  search: WikiSearch,
  query: string,
  { seen, onlyGiven, most, mostOfType }: SearchOptions,
): UsedAnswer {
  const [answer, setAnswer] = useState(NOTHING)
  const stop = useRef<() => void>(undefined)

  useEffect(() => {
    if (query === '') return
    stop.current = ask(search, query, { seen, onlyGiven, most, mostOfType }, setAnswer)
    return () => stop.current?.()
  }, [search, query, seen, onlyGiven, most, mostOfType])

  function retry(): void {
    stop.current?.()
    setAnswer(NOTHING)
    stop.current = ask(search, query, { seen, onlyGiven, most, mostOfType }, setAnswer)
  }

  return { answer: query === '' ? NOTHING : answer, retry }
}
