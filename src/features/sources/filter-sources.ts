import { earliest, isEdtfDate } from '#model/edtf-date.ts'
import type { SourceList } from '#model/list-record.ts'
import type { SourceListSearch } from './source-list-search.ts'

export type SourceEntry = SourceList['entries'][number]
type Compare = (a: SourceEntry, b: SourceEntry) => number

function day({ date }: SourceEntry): string {
  return isEdtfDate(date) ? earliest(date) : date
}

const COMPARE: Record<NonNullable<SourceListSearch['sort']>, Compare> = {
  title: (a, b) => a.label.localeCompare(b.label, 'en'),
  date: (a, b) => (day(a) < day(b) ? 1 : -1),
  statements: (a, b) => b.statements - a.statements,
}

/** The sources that pass the filters, in the order asked for. */
export function filterSources(
  { entries }: SourceList,
  { origin, grade, sort }: SourceListSearch,
): SourceEntry[] {
  const found = entries.filter(
    (entry) =>
      (origin === undefined || entry.origin === origin) &&
      (grade === undefined || entry.grade === grade),
  )
  return sort ? found.toSorted(COMPARE[sort]) : found
}
