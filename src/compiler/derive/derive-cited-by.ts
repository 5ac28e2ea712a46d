import type { PageRecord, PageRef } from '#model/page-record.ts'
import { citesOf } from '../build/gather-evidence.ts'
import type { PageIndex } from '../link/index-pages.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import { groupPairs } from './group-pairs.ts'

/** Which pages rest on each statement. */
export function deriveCitedBy(
  records: readonly PageRecord[],
  pages: PageIndex,
  recall: Recall = noMemory.recall,
): Map<string, PageRef[]> {
  return groupPairs(
    records.flatMap((record) => {
      const ref = pages.bySlug.get(record.slug)
      if (!ref) return []
      return recall(`cites of ${record.address}`, [record, ref], () =>
        [...new Set(citesOf(record))].map((id) => [id, ref] as const),
      )
    }),
  )
}
