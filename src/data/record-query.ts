import { queryOptions } from '@tanstack/react-query'
import type { BundleReader } from './bundle-reader.ts'
import { STATIC_QUERY } from './static-query.ts'

/** What stands at this address? Null when nothing does. */
export function recordQuery(bundle: BundleReader, address: string) {
  return queryOptions({
    ...STATIC_QUERY,
    queryKey: ['record', address],
    queryFn: async () => (await bundle.record(address)) ?? null,
  })
}
