import { isReturn } from './is-return.ts'
import { type LeftPlace, leftPlace, scrolledParts } from './left-places.ts'
import { placeKey } from './place-key.ts'

/** Pixels that a page may be off without anybody noticing. */
const SLACK = 1
/** Pixels that the browser may be off, which goes by what stood on top; further off it knows better. */
const NEAR = 200

/** Scrolls what is shown to where it was when the reader left it. */
export function scrollToPlace({ top, parts }: LeftPlace): void {
  if (Math.abs(scrollY - top) > SLACK) scrollTo({ top, behavior: 'instant' })
  for (const [index, part] of scrolledParts().entries()) {
    const [left = 0, down = 0] = parts[index] ?? []
    part.scrollTo({ left, top: down, behavior: 'instant' })
  }
}

/** Whether a page looks as it did when it was left, and the browser has come near. */
function isAlike({ top, height }: LeftPlace): boolean {
  return height === document.documentElement.scrollHeight && Math.abs(scrollY - top) < NEAR
}

/**
 * Brings a reader who reloads, or comes back to a page that was thrown away, to the very pixel where
 * they were. Whoever has scrolled since stays where they are.
 * @param isSure that the page shows what it did; else it has to look like it, unless it was left
 * within the app, from where the browser brings nobody back
 */
export function returnToPlace(isSure: boolean): void {
  const place = leftPlace(placeKey())
  const hasMoved = document.documentElement.dataset.moved !== undefined
  if (!place || hasMoved || !isReturn()) return
  if (isSure || place.height === undefined || isAlike(place)) scrollToPlace(place)
}
