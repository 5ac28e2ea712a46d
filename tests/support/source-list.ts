import type { SourceList } from '#model/list-record.ts'

type SourceEntry = SourceList['entries'][number]

/** A given document of ten statements that are all used, save what is given. */
export function sourceEntry(id: string, parts: Partial<SourceEntry> = {}): SourceEntry {
  return {
    id,
    label: `The ${id}`,
    address: `sources/${id}/`,
    date: '2020-02-03',
    origin: 'given',
    paragraphs: 3,
    statements: 10,
    cited: 10,
    unused: 0,
    ...parts,
  }
}
