import type { PageRecord, PageRef } from '#model/page-record.ts'
import { citesOf } from '../build/gather-evidence.ts'
import type { PageIndex } from '../link/index-pages.ts'

/** Which pages rest on each statement. */
export function deriveCitedBy(
  records: readonly PageRecord[],
  pages: PageIndex,
): Map<string, PageRef[]> {
  const byStatement = new Map<string, PageRef[]>()
  for (const record of records) {
    const ref = pages.bySlug.get(record.slug)
    if (!ref) continue
    for (const id of new Set(citesOf(record))) {
      const known = byStatement.get(id)
      if (known) known.push(ref)
      else byStatement.set(id, [ref])
    }
  }
  return byStatement
}
