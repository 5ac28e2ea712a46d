import type { AnyRouter } from '@tanstack/react-router'
import { forgetPlace, leavePlace, leftPlace, recallPlaces, storePlaces } from './left-places.ts'
import { placeKey } from './place-key.ts'
import { returnToPlace, scrollToPlace } from './return-to-place.ts'

/** The place in the history whose own page is on the screen; none while it has failed. */
function shownPlace({ state }: AnyRouter): string | undefined {
  const hasFailed = state.matches.some(({ status }) => status === 'error')
  return hasFailed ? undefined : state.resolvedLocation?.state.__TSR_key
}

/**
 * Keeps how each place in the history is left, and scrolls there again when the reader comes back, in
 * place of the browser, which would before the page is there. What is not yet, or could not be, on
 * the screen says nothing about its place. Answers with a function that stops it.
 */
export function keepPlaces(router: AnyRouter): () => void {
  recallPlaces()
  history.scrollRestoration = 'manual'
  let here = shownPlace(router)

  function onPageHide(): void {
    // Where the document has to be loaded again, the browser is there before scripts are.
    history.scrollRestoration = 'auto'
    if (here === placeKey()) leavePlace(here, document.documentElement.scrollHeight)
    storePlaces()
  }

  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (persisted) history.scrollRestoration = 'manual'
  }

  const listening = new AbortController()
  addEventListener('pagehide', onPageHide, { signal: listening.signal })
  addEventListener('pageshow', onPageShow, { signal: listening.signal })
  const stops = [
    router.subscribe('onBeforeNavigate', ({ fromLocation: from, toLocation: { state: to } }) => {
      if (!here || here !== from?.state.__TSR_key) return
      if (here === to.__TSR_key) forgetPlace(here)
      // Nobody comes back to a place that another is put in place of.
      else if (from.state.__TSR_index !== to.__TSR_index) leavePlace(here)
      here = undefined
    }),
    router.subscribe('onRendered', ({ fromLocation }) => {
      here = shownPlace(router)
      const place = leftPlace(here ?? '')
      if (!fromLocation) returnToPlace(true)
      else if (place) scrollToPlace(place)
    }),
  ]
  return () => {
    listening.abort()
    stops.forEach((stop) => stop())
  }
}
