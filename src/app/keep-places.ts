import { leavePlace, recallPlaces, storePlaces } from './left-places.ts'
import { placeKey } from './place-key.ts'

/**
 * Takes the places of the history over from the browser, which would scroll before a page is there,
 * and gives them back as the document is left, for it can bring a reader back before scripts run.
 */
export function keepPlaces(): void {
  recallPlaces()
  history.scrollRestoration = 'manual'
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
    leavePlace(placeKey(), document.documentElement.scrollHeight)
    storePlaces()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) history.scrollRestoration = 'manual'
  })
}
