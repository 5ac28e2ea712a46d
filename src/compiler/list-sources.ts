import type { SourceList } from '#model/list-record.ts'
import type { SourceRecord } from '#model/source-record.ts'

/** Every source, and how much of what it states the pages use. */
export function listSources(records: readonly SourceRecord[]): SourceList {
  const entries = records.map(({ id, label, address, date, origin, title, paragraphs }) => {
    const statements = paragraphs.flatMap((paragraph) => paragraph.statements)
    const cited = statements.filter(({ citedBy }) => citedBy.length > 0).length
    const counts = { paragraphs: paragraphs.length, statements: statements.length, cited }
    const entry = { id, label, address, date, origin, ...counts }
    return title === undefined ? entry : { ...entry, title }
  })
  return { entries }
}
