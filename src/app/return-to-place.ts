import { isReturn } from './is-return.ts'
import { leftPlace, scrollRegions, type LeftPlace } from './left-places.ts'
import { placeKey } from './place-key.ts'

/** Pixels that a page may be off without anybody noticing. */
const SLACK = 1

/** Scrolls what is shown to where it was when the reader left it. */
export function scrollToPlace({ top, aside }: LeftPlace): void {
  if (Math.abs(scrollY - top) > SLACK) scrollTo({ top, behavior: 'instant' })
  for (const [index, region] of scrollRegions().entries()) region.scrollLeft = aside[index] ?? 0
}

/**
 * Brings a reader who reloads, or comes back to a page that was thrown away, to where they were; the
 * browser has tried, and may be off by some lines. A page of another height does not show the same,
 * unless it surely does. Whoever has scrolled since stays where they are.
 */
export function returnToPlace(isSame: boolean): void {
  const place = leftPlace(placeKey())
  const { dataset, scrollHeight } = document.documentElement
  if (!place || !isReturn() || dataset.moved !== undefined) return
  if (isSame || place.height === scrollHeight) scrollToPlace(place)
}
