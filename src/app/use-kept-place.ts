import { useElementScrollRestoration } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'
import { isReturn } from './is-return.ts'

/** Pixels that a page may be off without anybody noticing. */
const SLACK = 1

function returnTo(top: number): void {
  const hasMoved = document.documentElement.dataset.moved !== undefined
  if (!hasMoved && Math.abs(scrollY - top) > SLACK) scrollTo({ top, behavior: 'instant' })
}

/**
 * For pages whose address says what they show: brings a reader who reloads, or comes back to a page
 * that was thrown away, to where they were. The browser has tried on the page as it was served, which
 * may be shorter than what the address asks for. Whoever has scrolled since stays where they are.
 */
export function useKeptPlace(): void {
  const hydrated = useHydrated()
  const kept = useElementScrollRestoration({ getElement: () => window })
  const top = useRef(hydrated ? undefined : kept?.scrollY)
  useEffect(() => {
    const place = top.current
    if (!hydrated || place === undefined || !isReturn()) return
    const frame = requestAnimationFrame(() => returnTo(place))
    return () => cancelAnimationFrame(frame)
  }, [hydrated])
}
