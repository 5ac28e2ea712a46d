import type { AnyRouter } from '@tanstack/react-router'
import { stringifyFlatSearch } from './flat-search.ts'
import { renderedLocation } from './rendered-location.ts'

/**
 * The path to what is on the screen with all that shows it to somebody else in the same way, and
 * nothing besides: what the page does not understand is not passed on.
 */
export function sharedHref(router: AnyRouter, fragment = renderedLocation(router).hash): string {
  const path = renderedLocation(router).publicHref.replace(/[?#].*$/, '')
  const search = Object.assign({}, ...router.state.matches.map((match) => match._strictSearch))
  return path + stringifyFlatSearch(search) + (fragment && `#${fragment}`)
}
