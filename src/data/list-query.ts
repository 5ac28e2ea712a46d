import { queryOptions } from '@tanstack/react-query'
import type { Lists } from '#model/bundle.ts'
import type { BundleReader } from './bundle-reader.ts'
import { STATIC_QUERY } from './static-query.ts'

/** What is there of this sort? */
export function listQuery<N extends keyof Lists>(bundle: BundleReader, name: N) {
  return queryOptions({
    ...STATIC_QUERY,
    queryKey: ['list', name],
    queryFn: () => bundle.list(name),
  })
}
