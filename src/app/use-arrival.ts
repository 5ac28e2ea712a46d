import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Arrival } from './arrival.ts'
import { arrive, arriveInFold } from './arrive.ts'
import { renderedLocation } from './rendered-location.ts'
import { useQuestion } from './use-question.ts'
import { whenStyled } from './when-styled.ts'

/** What the reader is told or asked where a link has led them, from an arrival on that came before. */
export function useArrival(first: Arrival | undefined) {
  const [gone, setGone] = useState(false)
  const { question, askAt, stopAsking } = useQuestion()
  const last = useRef<Arrival>(undefined)
  const router = useRouter()

  const come = useCallback(
    (arrival: Arrival) => {
      last.current = arrival
      const arrived = arrive(arrival)
      setGone(arrived.gone)
      askAt(arrived.fold, arrival.by)
    },
    [askAt],
  )
  useEffect(() => {
    const stop = new AbortController()
    async function begin(): Promise<void> {
      // The browser goes to a fragment when it first draws, and takes the focus from elsewhere; and a
      // question without its style would cover what it is asked of.
      if (first?.by === 'loading') await whenStyled()
      // By the time that this has loaded the reader may be on another page.
      const isThere = first?.hash === renderedLocation(router).hash
      if (first && isThere && !stop.signal.aborted && !last.current) come(first)
    }
    void begin()
    return () => stop.abort()
  }, [first, come, router])

  const goIn = useCallback(() => {
    stopAsking()
    if (last.current) arriveInFold(last.current.hash)
  }, [stopAsking])
  const dismiss = useCallback(() => setGone(false), [])

  return { come, question, stopAsking, goIn, gone, dismiss }
}
