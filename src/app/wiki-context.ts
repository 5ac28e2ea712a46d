import type { QueryClient } from '@tanstack/react-query'
import type { BundleReader } from '#data/bundle-reader.ts'

/** What every route may draw on. */
export interface WikiContext {
  bundle: BundleReader
  queryClient: QueryClient
}
