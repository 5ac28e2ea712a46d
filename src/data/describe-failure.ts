import { BundleError } from './bundle-error.ts'
import { PartError } from './part-error.ts'

/** Why something could not be shown, in a sentence for its reader. */
export function describeFailure(error: unknown): string {
  if (error instanceof BundleError || error instanceof PartError) return error.message
  return 'Something on this page went wrong, and it is our fault, not yours.'
}
