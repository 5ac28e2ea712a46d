import type { Appearances } from '#model/list-record.ts'
import { highestLevel } from '#model/level.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'

type Episode = Appearances['episodes'][number]
type Row = Appearances['rows'][number]

function EpisodeHeads({ episodes }: { episodes: readonly Episode[] }) {
  return (
    <tr>
      <th scope="col">Character</th>
      {episodes.map(({ address, number, title }) => (
        <th key={address} scope="col" className="text-center">
          <span className="sr-only">Episode </span>
          <PageLink address={address}>
            <span>{number}</span>
            <span className="sr-only">{`: ${title}`}</span>
          </PageLink>
        </th>
      ))}
    </tr>
  )
}

interface CharacterRowProps {
  row: Row
  episodes: readonly Episode[]
  marksOf: MarksOf
}

function CharacterRow({ row: { character, cells }, episodes, marksOf }: CharacterRowProps) {
  const byEpisode = new Map(cells.map((cell) => [cell.episode, cell]))
  return (
    <tr>
      <th scope="row">
        <PageLink address={character.address}>{character.title}</PageLink>
      </th>
      {episodes.map(({ number }) => {
        const cell = byEpisode.get(number)
        return (
          <td key={number}>
            {cell && (
              <>
                <span aria-hidden="true">●</span>
                <span className="sr-only">appears</span>
                <CiteMarks marks={marksOf(cell.cites)} />
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface AppearanceTableProps {
  appearances: Appearances
  marksOf: MarksOf
}

/** Who appears when; folded as a whole, since a row gives away as much as the worst of its cells. */
export function AppearanceTable({ appearances, marksOf }: AppearanceTableProps) {
  const { episodes, rows } = appearances
  if (rows.length === 0) return null
  const level = highestLevel(rows.flatMap(({ cells }) => cells.map((cell) => cell.level)))
  return (
    <section id="page-appearance-table" className="mt-10">
      <h2 className="heading-2">Who appears when</h2>
      <p className="mt-3 text-mist">
        A mark stands where a source has a character in an episode; no mark means that none says so.
      </p>
      <div className="mt-3">
        <Fold level={level}>
          <ScrollRegion label="Appearances by character and episode">
            <table className="table matrix">
              <caption className="sr-only">Which character appears in which episode</caption>
              <thead>
                <EpisodeHeads episodes={episodes} />
              </thead>
              <tbody>
                {rows.map((row) => (
                  <CharacterRow
                    key={row.character.address}
                    row={row}
                    episodes={episodes}
                    marksOf={marksOf}
                  />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </Fold>
      </div>
    </section>
  )
}
