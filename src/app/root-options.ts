import type { RootOptions } from 'react-dom/client'
import { BundleError } from '#data/bundle-error.ts'
import { PartError } from '#data/part-error.ts'

/** A file that cannot be had is told to the reader, who can try again. */
function isTold(error: unknown): boolean {
  return error instanceof BundleError || error instanceof PartError
}

/** Only faults of our own go to the console. */
export const ROOT_OPTIONS: RootOptions = {
  onCaughtError: (error) => {
    if (!isTold(error)) reportError(error)
  },
  // What React got over by drawing once more came late, and is the cause of what it says.
  onRecoverableError: (error) => {
    if (!(error instanceof Error && isTold(error.cause))) reportError(error)
  },
}
