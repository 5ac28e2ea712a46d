import type { ExplorerSpec } from './explorer-spec.ts'

/** An entry of a list as it is taken away: nothing but what the reader may know of it. */
export interface ExportRow {
  title: string
  address: string
  /** Labels of its values, by the label of their facet. */
  facets: Record<string, string[]>
  counts: Record<string, number>
}

type Own = Omit<ExportRow, 'facets'>

/** What a list that was filtered holds, with the values of every facet that any entry has. */
export function exportRows<E>(
  found: readonly E[],
  { facets }: ExplorerSpec<E>,
  describe: (entry: E) => Own,
): ExportRow[] {
  const told = facets.filter(({ valuesOf }) => found.some((entry) => valuesOf(entry).length > 0))
  return found.map((entry) => {
    const { title, address, counts } = describe(entry)
    const values = told.map(({ label, valuesOf }): [string, string[]] => [
      label,
      valuesOf(entry).map((value) => value.label),
    ])
    return { title, address, facets: Object.fromEntries(values), counts }
  })
}
