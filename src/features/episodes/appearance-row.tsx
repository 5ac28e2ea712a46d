import type { Appearances } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { PageLink } from '#ui/page-link.tsx'

type Row = Appearances['rows'][number]
type Cell = Row['cells'][number]

interface AppearanceRowProps {
  row: Row
  episodes: Appearances['episodes']
  seen: number
  marksOf: MarksOf
}

function AppearanceMark({ cell, seen, marksOf }: { cell: Cell; seen: number; marksOf: MarksOf }) {
  return (
    <span hidden={cell.level > seen} data-level={cell.level}>
      <span aria-hidden="true" className="text-blade">
        ●
      </span>
      <span className="sr-only">appears</span>
      <CiteMarks marks={marksOf(cell.cites)} />
    </span>
  )
}

/**
 * Where somebody appears; what lies ahead of the reader looks the same whether they do or not: a
 * place says its level, and its dot goes once it says too that the reader has passed it.
 */
export function AppearanceRow({ row, episodes, seen, marksOf }: AppearanceRowProps) {
  const byEpisode = new Map(row.cells.map((cell) => [cell.episode, cell]))
  return (
    <tr>
      <th scope="row" className="min-w-24 pr-3 sm:min-w-32">
        <PageLink address={row.character.address}>{row.character.title}</PageLink>
      </th>
      {episodes.map(({ number }) => {
        const cell = byEpisode.get(number)
        const level = Math.min(number, cell?.level ?? number)
        return (
          <td
            key={number}
            data-level={level}
            data-passed={level <= seen ? '' : undefined}
            className="min-w-10 px-0 before:font-bold before:text-mist not-data-passed:before:content-['·']"
          >
            {cell && <AppearanceMark cell={cell} seen={seen} marksOf={marksOf} />}
          </td>
        )
      })}
    </tr>
  )
}
