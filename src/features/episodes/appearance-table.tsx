import { use, useState } from 'react'
import { highestLevel } from '#model/level.ts'
import type { Appearances } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import { Seen } from '#ui/seen.ts'
import { AppearanceRow } from './appearance-row.tsx'
import { AppearancesNotice } from './appearances-notice.tsx'

interface EpisodeHeadsProps {
  episodes: Appearances['episodes']
  seen: number
}

function EpisodeHeads({ episodes, seen }: EpisodeHeadsProps) {
  return (
    <tr>
      <th scope="col">Character</th>
      {episodes.map(({ address, number, title }) => (
        <th
          key={address}
          scope="col"
          data-level={number}
          data-passed={number <= seen ? '' : undefined}
          className="px-0 text-center"
        >
          <span className="sr-only">Episode </span>
          <PageLink address={address} className="inline-block min-w-6 leading-6">
            <span>{number}</span>
            <span className="sr-only">{`: ${title}`}</span>
          </PageLink>
          <span className="sr-only in-data-passed:hidden">, still hidden</span>
        </th>
      ))}
    </tr>
  )
}

interface AppearanceTableProps {
  appearances: Appearances
  marksOf: MarksOf
}

/** Who appears when, as far as the reader has come; by name, since any other order would tell. */
export function AppearanceTable({ appearances, marksOf }: AppearanceTableProps) {
  const { episodes, rows } = appearances
  const horizon = use(Seen)
  const [revealed, setRevealed] = useState(false)
  if (rows.length === 0) return null
  const last = highestLevel(rows.flatMap(({ cells }) => cells.map((cell) => cell.level)))
  const seen = revealed ? Math.max(horizon, last) : horizon
  return (
    <section id="page-appearance-table" className="mt-14">
      <LinkedHeading id="page-appearance-table">Who appears when</LinkedHeading>
      <p className="mt-3 text-mist">
        A mark stands where a source has a character in an episode; an empty place means that none
        says so.
      </p>
      <AppearancesNotice
        last={last}
        passed={last <= horizon}
        revealed={revealed}
        onReveal={setRevealed}
      />
      <div className="mt-5">
        <ScrollRegion label="Appearances by character and episode">
          <table className="table matrix">
            <caption className="sr-only">Which character appears in which episode</caption>
            <thead>
              <EpisodeHeads episodes={episodes} seen={seen} />
            </thead>
            <tbody>
              {rows
                .toSorted((a, b) => a.character.title.localeCompare(b.character.title, 'en'))
                .map((row) => (
                  <AppearanceRow
                    key={row.character.address}
                    row={row}
                    episodes={episodes}
                    seen={seen}
                    marksOf={marksOf}
                  />
                ))}
            </tbody>
          </table>
        </ScrollRegion>
      </div>
    </section>
  )
}
