import type { ExplorerSearch } from './explorer-search.ts'
import type { ExportRow } from './export-rows.ts'
import { slugify } from '#model/slug.ts'
import { writeCsv } from './write-csv.ts'

export interface ExportFile {
  /** What kind of file it is, in words. */
  label: string
  name: string
  type: string
  /** Made when it is asked for. */
  write: () => string
}

const LONGEST_NAME = 80

function nameOf(title: string, { chosen, q = '' }: ExplorerSearch): string {
  const parts = [title, ...Object.values(chosen).flat(), q].map(slugify)
  return parts
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '')
}

/** The files that what is found of a list can be taken away in, named after the filters. */
export function exportFiles(
  title: string,
  search: ExplorerSearch,
  rows: () => readonly ExportRow[],
): ExportFile[] {
  const name = nameOf(title, search)
  return [
    {
      label: 'CSV',
      name: `${name}.csv`,
      type: 'text/csv;charset=utf-8',
      write: () => writeCsv(rows()),
    },
    {
      label: 'JSON',
      name: `${name}.json`,
      type: 'application/json',
      write: () => `${JSON.stringify({ title, entries: rows() }, null, 2)}\n`,
    },
  ]
}
