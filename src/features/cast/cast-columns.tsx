import type { ExplorerSpec } from '#data/explorer/explorer-spec.ts'
import type { ListEntry } from '#model/list-record.ts'
import type { Column } from '#ui/explorer/explorer-table.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { countUpTo } from './cast-spec.ts'

/** The columns of a table of pages: the name, what can be chosen by, and counts. */
export function castColumns(
  { facets, orders }: ExplorerSpec<ListEntry>,
  shown: readonly { key: string }[],
  seen: number,
): Column<ListEntry>[] {
  const listed = facets.filter(
    ({ key }) => key !== 'source-count' && shown.some((facet) => facet.key === key),
  )
  return [
    {
      key: 'title',
      label: 'Name',
      sort: '',
      cell: ({ address, title }) => <PageLink address={address}>{title}</PageLink>,
    },
    ...listed.map(({ key, label, valuesOf }): Column<ListEntry> => ({
      key,
      label,
      sort: orders.find((order) => order.key === key)?.key,
      cell: (entry) =>
        valuesOf(entry)
          .map((value) => value.label)
          .join(', ') || null,
    })),
    ...(['relations', 'sources'] as const).map((key): Column<ListEntry> => ({
      key,
      label: key === 'relations' ? 'Relationships' : 'Sources',
      sort: key,
      descending: true,
      cell: (entry) => countUpTo(entry[key], seen),
    })),
  ]
}
