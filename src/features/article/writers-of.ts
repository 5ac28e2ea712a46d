import type { Notes } from '#data/number-notes.ts'
import type { AliasRecord } from '#model/page-record.ts'

/** The labels of the sources that use a name. */
export function writersOf({ cites }: Pick<AliasRecord, 'cites'>, notes: Notes): string[] {
  return [...new Set(notes.of(cites).map(({ source }) => source.label))]
}
