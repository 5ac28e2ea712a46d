import type { AnyRouter, ParsedLocation } from '@tanstack/react-router'

/** Where the page that stands on the screen is from, whatever the router is on its way to. */
export function renderedLocation({ state }: AnyRouter): ParsedLocation {
  return state.resolvedLocation ?? state.location
}
