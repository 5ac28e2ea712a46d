import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same from render to render, and calls the one of the latest. */
export function useLatest<A extends unknown[]>(call: (...args: A) => void): (...args: A) => void {
  const latest = useRef(call)
  useLayoutEffect(() => {
    latest.current = call
  })
  return useCallback((...args: A) => latest.current(...args), [])
}
