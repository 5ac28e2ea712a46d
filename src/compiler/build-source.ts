import { sourceAddress } from '#model/address.ts'
import type { PageRecord, PageRef } from '#model/page-record.ts'
import type { SourceParagraph, SourceRecord } from '#model/source-record.ts'
import { citesOf } from './gather-evidence.ts'
import type { PageIndex } from './index-pages.ts'
import type { SourceFile } from './seeds.ts'
import { walkStatements } from './walk-statements.ts'

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
      byStatement.set(id, [...(byStatement.get(id) ?? []), ref])
    }
  }
  return byStatement
}

/** A source with all its statements, what each is about, and which pages rest on it. */
export function buildSource(
  source: SourceFile,
  citedBy: ReadonlyMap<string, PageRef[]>,
  pages: PageIndex,
): SourceRecord {
  const { document, paragraphs, ...rest } = source.data
  const byParagraph = Map.groupBy(walkStatements(source), ({ paragraph }) => paragraph)
  return {
    record: 'source',
    id: source.id,
    address: sourceAddress(source.id),
    ...rest,
    sha256: document.sha256,
    paragraphs: Object.entries(paragraphs).map(([key, { noise }]): SourceParagraph => {
      const number = Number(key)
      const statements = (byParagraph.get(number) ?? []).map(({ id, seed }) => {
        const { until: level, about, ...said } = seed
        const refs = about.flatMap((slug) => pages.bySlug.get(slug) ?? [])
        return { id, ...said, level, about: refs, citedBy: citedBy.get(id) ?? [] }
      })
      return noise === undefined ? { number, statements } : { number, noise, statements }
    }),
  }
}
