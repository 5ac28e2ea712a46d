import type { ReactNode } from 'react'
import { GivingWay, type TurnProps } from '../giving-way.tsx'
import { ScrollRegion } from '../scroll-region.tsx'

export interface Column<E> {
  key: string
  label: string
  /** The order that its heading asks for; none where the column has no order of its own. */
  sort?: string
  /** Its order begins with what is most. */
  descending?: boolean
  cell: (entry: E) => ReactNode
}

interface ExplorerTableProps<E> {
  caption: string
  /** The first one names the entry. */
  columns: readonly Column<E>[]
  entries: readonly E[]
  /** With another number all rows give way at once, which is sooner done than one by one. */
  round?: number
  keyOf: (entry: E) => string
  /** Empty for the order that the list has at first. */
  sort: string
  onSort: (sort: string) => void
}

function ColumnHead<E>({
  column,
  sort,
  onSort,
}: Pick<ExplorerTableProps<E>, 'sort' | 'onSort'> & { column: Column<E> }) {
  const { label, descending } = column
  if (column.sort === undefined) return <th scope="col">{label}</th>
  const { sort: own } = column
  const direction = descending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={own === sort ? direction : 'none'}>
      <button type="button" className="sort-button" onClick={() => onSort(own)}>
        <span>{label}</span>
        {own === sort && <span aria-hidden="true">{descending ? ' ▼' : ' ▲'}</span>}
      </button>
    </th>
  )
}

function Rows({ hidden, children }: TurnProps) {
  return <tbody hidden={hidden}>{children}</tbody>
}

/** Entries as rows; on a narrow screen each row is a card that names its columns itself. */
export function ExplorerTable<E>(props: ExplorerTableProps<E>) {
  const { caption, columns, entries, round, keyOf, sort, onSort } = props
  const [name, ...others] = columns
  return (
    <ScrollRegion label={`Table of ${caption}`}>
      <table className="table explorer-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <GivingWay round={round} as={Rows}>
          <>
            {entries.map((entry) => (
              <tr key={keyOf(entry)}>
                <th scope="row">{name?.cell(entry)}</th>
                {others.map(({ key, label, cell }) => (
                  <td key={key} data-label={label}>
                    {cell(entry)}
                  </td>
                ))}
              </tr>
            ))}
          </>
        </GivingWay>
      </table>
    </ScrollRegion>
  )
}
