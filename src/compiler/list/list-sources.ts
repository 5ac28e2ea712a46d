import type { SourceList } from '#model/list-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { statementsOf } from '../build/build-source.ts'

/** Every source, and how much of what it states the pages use. */
export function listSources(records: readonly SourceRecord[]): SourceList {
  const entries = records.map((record) => {
    const { id, label, address, date, origin, grade, title, publisher, language } = record
    const statements = statementsOf(record)
    return {
      id,
      label,
      address,
      date,
      origin,
      ...(grade === undefined ? {} : { grade }),
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(language === undefined ? {} : { language }),
      paragraphs: record.paragraphs.length,
      statements: statements.length,
      cited: statements.filter(({ citedBy }) => citedBy.length > 0).length,
      unused: statements.filter(({ unused }) => unused !== undefined).length,
    }
  })
  return { entries }
}
