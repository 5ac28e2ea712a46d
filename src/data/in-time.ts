import { BundleError } from './bundle-error.ts'

/** Milliseconds that a reader is left waiting for an answer, or for one file of it. */
export const PATIENCE = 10_000

/** Gives up on an answer that takes too long as a whole, though each of its files may come in time. */
export async function inTime<T>(answer: Promise<T>, of: string, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new BundleError('timeout', of)), patience)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
