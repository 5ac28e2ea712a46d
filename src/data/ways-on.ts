import { BundleError } from './bundle-error.ts'
import { PartError } from './part-error.ts'

const PLAIN = 'Open the plain page'

/** To ask for the data again, or to load the page itself anew, whose HTML holds all of its text. */
export type WayOn = 'Try again' | 'Load the newest version' | 'Load this page anew' | typeof PLAIN

/** What a reader can do about a failure, the most promising first. */
export function waysOn(error: unknown): WayOn[] {
  const kind = error instanceof BundleError ? error.kind : undefined
  if (kind === 'format') return ['Load the newest version']
  if (kind === 'missing') return ['Load the newest version', 'Try again']
  // What was damaged has been asked for twice, a network that wants a sign-in shows it on a page, and
  // a browser asks no second time for a script that it could not read or still waits for.
  if (kind === 'damaged' || kind === 'foreign' || error instanceof PartError) {
    return [PLAIN, 'Try again']
  }
  return ['Try again', PLAIN]
}

/** The same on that plain page, whose text is put at risk only where nothing is as promising. */
export function waysOnFromPlain(error: unknown): WayOn[] {
  const [first = 'Try again', ...others] = waysOn(error)
  const rest = others.filter((way) => way !== PLAIN)
  return [first === PLAIN ? 'Load this page anew' : first, ...rest]
}
