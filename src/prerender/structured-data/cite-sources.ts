import type { CreativeWork } from 'schema-dts'
import { sourceAddress } from '#model/address.ts'
import type { PageRecord } from '#model/page-record.ts'
import { parseStatementId } from '#model/statement.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'
import { citeSource } from './describe-source.ts'
import { safeCites } from './level-zero.ts'

/** More would outgrow the page that they stand on. */
const MOST = 10

/** The sources that the safe text of a page rests on most. */
export function citeSources(
  page: PageRecord,
  { wiki, records }: CompiledWiki,
): Exclude<CreativeWork, string>[] {
  const counts = new Map<string, number>()
  for (const cite of safeCites(page)) {
    const source = parseStatementId(cite)?.source
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([id]) => {
      const record = records.get(sourceAddress(id))
      return record?.record === 'source' ? [citeSource(record, wiki.url)] : []
    })
}
