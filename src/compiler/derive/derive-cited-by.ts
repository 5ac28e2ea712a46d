import type { PageRecord, PageRef } from '#model/page-record.ts'
import { citesOf } from '../build/gather-evidence.ts'
import type { PageIndex } from '../link/index-pages.ts'
import { groupPairs } from './group-pairs.ts'

/** Which pages rest on each statement. */
export function deriveCitedBy(
  records: readonly PageRecord[],
  pages: PageIndex,
): Map<string, PageRef[]> {
  return groupPairs(
    records.flatMap((record) => {
      const ref = pages.bySlug.get(record.slug)
      return ref ? [...new Set(citesOf(record))].map((id) => [id, ref] as const) : []
    }),
  )
}
