import { useEffect, useRef } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'
import { returnToPlace } from './return-to-place.ts'

/**
 * For pages whose address says what they show: brings a reader back to where they were, although the
 * page as it was served may have been shorter than what the address asks for.
 */
export function useKeptPlace(): void {
  const hydrated = useHydrated()
  const wasServed = useRef(!hydrated)
  useEffect(() => {
    if (!hydrated || !wasServed.current) return
    const frame = requestAnimationFrame(() => returnToPlace(true))
    return () => cancelAnimationFrame(frame)
  }, [hydrated])
}
