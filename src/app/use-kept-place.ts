import { useEffect, useRef } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'
import { KEPT_PLACES } from './mend-kept-places.ts'

/** Pixels that a page may be off without anybody noticing. */
const SLACK = 1

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** How far down the page was when it was left, in pixels, as the router has kept it. */
function keptTop(): number | undefined {
  try {
    const places: unknown = JSON.parse(sessionStorage.getItem(KEPT_PLACES) ?? '{}')
    const place = valueAt(places, String(valueAt(history.state, '__TSR_key')))
    const top = valueAt(valueAt(place, 'window'), 'scrollY')
    return typeof top === 'number' ? top : undefined
  } catch {
    return undefined
  }
}

function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
}

function returnToKeptPlace(): void {
  const top = document.documentElement.dataset.moved === undefined ? keptTop() : undefined
  if (top !== undefined && Math.abs(scrollY - top) > SLACK) scrollTo({ top, behavior: 'instant' })
}

/**
 * For pages whose address says what they show: brings a reader who reloads, or comes back to a page
 * that was thrown away, to where they were. The browser has tried on the page as it was served, which
 * may be shorter than what the address asks for. Whoever has scrolled since stays where they are.
 */
export function useKeptPlace(): void {
  const hydrated = useHydrated()
  const wasServed = useRef(!hydrated)
  useEffect(() => {
    if (!hydrated || !wasServed.current || !isReturn()) return
    const frame = requestAnimationFrame(returnToKeptPlace)
    return () => cancelAnimationFrame(frame)
  }, [hydrated])
}
