import { focusOf, partAt } from '#features/sharing/part-at.ts'
import { closedFold } from '#features/spoilers/closed-fold.ts'
import type { Arrival } from './arrival.ts'
import { hasGoneOn } from './has-gone-on.ts'
import { isReturn } from './is-return.ts'
import { moveFocus } from './move-focus.ts'

/** What came of arriving at a fragment. */
export interface Arrived {
  /** Nothing on the page has it. */
  gone: boolean
  /** A spoiler that hides it, which is not opened unasked. */
  fold?: HTMLDetailsElement
}

/** Whether the browser has put the reader elsewhere: where they were, or at words in the text. */
function isPlacedByBrowser(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return isReturn() || (entry?.name.includes(':~:text=') ?? false)
}

function highlight(part: HTMLElement | undefined): void {
  for (const old of document.querySelectorAll('[data-here]')) {
    if (old !== part) old.removeAttribute('data-here')
  }
  // From here on a script says where the reader is, and `:target` does not know.
  document.documentElement.dataset.arrivals = ''
  if (part) part.dataset.here = ''
}

/** What is closed for its length alone opens; answers whether something did. */
function openDisclosures(place: Element): boolean {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], .fold)')]
  const around = closed.filter((details) => details.contains(place))
  for (const details of around) details.open = true
  return around.length > 0
}

function hidingFold(place: Element): HTMLDetailsElement | undefined {
  return closedFold(place) ?? place.closest<HTMLDetailsElement>('.fold:not([open])') ?? undefined
}

/** Shows a part of the page as what the reader came for, and goes on from there. */
function goTo(place: HTMLElement, opened: boolean): void {
  const part = partAt(place)
  highlight(part)
  // The router and the browser have been to the place itself.
  if (opened || part !== place) part.scrollIntoView()
  moveFocus(focusOf(part))
}

/** Brings the reader to a part of the page that they have just opened. */
export function arriveInFold(hash: string): void {
  const place = document.getElementById(hash)
  if (place) goTo(place, true)
}

/** Brings the reader to what a fragment stands for: opened, in view, marked, and in focus. */
export function arrive(arrival: Arrival): Arrived {
  const { hash, by } = arrival
  const place = document.getElementById(hash)
  const isElsewhere = hasGoneOn(arrival, place)
  if (!place || hash === 'main') {
    highlight(undefined)
    // Without a fragment it may be no more than a filter that has changed under the reader's hands.
    const isWanted = hash !== '' && by !== 'history'
    if (isWanted && !isElsewhere) moveFocus(place ?? undefined)
    return { gone: isWanted && !place }
  }
  const isLed = by === 'link' || (by === 'loading' && !isPlacedByBrowser())
  if (!isLed || isElsewhere) {
    highlight(partAt(place))
    return { gone: false }
  }
  const opened = openDisclosures(place)
  const fold = hidingFold(place)
  if (!fold) {
    goTo(place, opened)
    return { gone: false }
  }
  highlight(fold)
  if (opened) fold.scrollIntoView()
  return { gone: false, fold }
}
