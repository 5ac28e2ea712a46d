import { useCallback, useEffect, useRef, useState } from 'react'
import type { Arrival } from './arrival.ts'
import { arrive, arriveInFold } from './arrive.ts'
import { useQuestion } from './use-question.ts'

/** What the reader is told or asked where a link has led them, from an arrival on that came before. */
export function useArrival(first: Arrival | undefined) {
  const [gone, setGone] = useState(false)
  const { question, askAt, stopAsking } = useQuestion()
  const last = useRef<Arrival>(undefined)

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
    if (first && !last.current) come(first)
  }, [first, come])

  const goIn = useCallback(() => {
    stopAsking()
    if (last.current) arriveInFold(last.current.hash)
  }, [stopAsking])
  const dismiss = useCallback(() => setGone(false), [])

  return { come, question, stopAsking, goIn, gone, dismiss }
}
