import { BundleError } from './bundle-error.ts'

/** To ask for the data again, or to load the page itself anew, whose HTML holds all of its text. */
export type WayOn = 'Try again' | 'Open the plain page' | 'Load the newest version'

/** What a reader can do about a failure, the most promising first. */
export function waysOn(error: unknown): WayOn[] {
  const kind = error instanceof BundleError ? error.kind : undefined
  if (kind === 'format') return ['Load the newest version']
  if (kind === 'missing') return ['Load the newest version', 'Try again']
  // What was damaged has been asked for twice, and a network that wants a sign-in shows it on a page.
  if (kind === 'damaged' || kind === 'foreign') return ['Open the plain page', 'Try again']
  return ['Try again', 'Open the plain page']
}
