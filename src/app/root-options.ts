import type { RootOptions } from 'react-dom/client'
import { BundleError } from '#data/bundle-error.ts'
import { PartError } from '#data/part-error.ts'

/** A file that cannot be had is told to the reader; only faults of our own go to the console. */
export const ROOT_OPTIONS: RootOptions = {
  onCaughtError: (error) => {
    if (!(error instanceof BundleError || error instanceof PartError)) reportError(error)
  },
}
