import { type ReactNode, useDeferredValue } from 'react'

interface Turn {
  round: number
  content: ReactNode
  /** Whether it has given way. */
  hidden: boolean
}

/**
 * What is to be in the page, each with its round as the key of an element that can be hidden. With
 * another round all content gives way: it is hidden at first and left out once what comes is seen,
 * since hiding thousands of elements takes a fraction of the time.
 */
export function useGivingWay(round: number, content: ReactNode): Turn[] {
  const before = useDeferredValue({ round, content })
  const now = { round, content, hidden: false }
  return before.round === round ? [now] : [{ ...before, hidden: true }, now]
}
