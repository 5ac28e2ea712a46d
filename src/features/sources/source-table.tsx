import { describeDate } from '#data/describe-notes.ts'
import { ORIGIN_WORDS } from '#data/describe-origin.ts'
import { type Column, ExplorerTable } from '#ui/explorer/explorer-table.tsx'
import { PageLink } from '#ui/page-link.tsx'
import type { SourceEntry } from './source-spec.ts'

interface SourceTableProps {
  entries: readonly SourceEntry[]
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

function Name({ entry: { address, label, title } }: { entry: SourceEntry }) {
  return (
    <>
      <PageLink address={address}>{label}</PageLink>
      {title && <span className="block text-sm font-normal text-mist">{title}</span>}
    </>
  )
}

function Used({ entry: { cited, unused } }: { entry: SourceEntry }) {
  return (
    <>
      <span>{cited}</span>
      {unused > 0 && <span className="text-sm text-mist">{` (${unused} left out)`}</span>}
    </>
  )
}

const COLUMNS: Column<SourceEntry>[] = [
  { key: 'source', label: 'Source', sort: 'title', cell: (entry) => <Name entry={entry} /> },
  { key: 'origin', label: 'Origin', cell: ({ origin }) => ORIGIN_WORDS[origin] },
  { key: 'grade', label: 'Grade', cell: ({ grade }) => grade ?? '–' },
  {
    key: 'date',
    label: 'Date',
    sort: 'date',
    descending: true,
    cell: ({ date }) => describeDate(date),
  },
  {
    key: 'statements',
    label: 'Statements',
    sort: 'statements',
    descending: true,
    cell: ({ statements }) => statements,
  },
  { key: 'used', label: 'Used', cell: (entry) => <Used entry={entry} /> },
]

/** Every source with what it is worth and how much of it is used. */
export function SourceTable({ entries, sort = '', onSort }: SourceTableProps) {
  return (
    <ExplorerTable
      caption="Sources"
      columns={COLUMNS}
      entries={entries}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={(next) => onSort(next || undefined)}
    />
  )
}
