import { queryOptions } from '@tanstack/react-query'
import type { BundleReader } from './bundle-reader.ts'
import { STATIC_QUERY } from './static-query.ts'

/** Which wiki is this? */
export function manifestQuery(bundle: BundleReader) {
  return queryOptions({
    ...STATIC_QUERY,
    queryKey: ['manifest'],
    queryFn: () => bundle.manifest(),
  })
}
