import { useRouteContext } from '@tanstack/react-router'
import type { BundleReader } from '#data/bundle-reader.ts'

/** The reader of the bundle that this app shows. */
export function useBundle(): BundleReader {
  return useRouteContext({ from: '__root__', select: ({ bundle }) => bundle })
}
