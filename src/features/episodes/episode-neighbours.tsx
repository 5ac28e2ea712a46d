import type { ListEntry } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'

interface EpisodeNeighboursProps {
  entries: readonly ListEntry[]
  address: string
}

interface NeighbourProps {
  label: string
  entry: ListEntry
  side: Side
}

/** Classes for the half of the row that it stands in, and for the way its link runs. */
interface Side {
  half: string
  run: string
}

const BEFORE: Side = { half: '', run: 'sm:flex-row' }
const AFTER: Side = {
  half: 'text-right',
  run: 'items-end sm:flex-row-reverse',
}

function Neighbour({ label, entry, side: { half, run } }: NeighbourProps) {
  return (
    <li className={`min-w-0 flex-1 basis-32 ${half}`}>
      <PageLink
        address={entry.address}
        className={`group flex h-full flex-col gap-3 py-5 no-underline wrap-anywhere sm:items-center sm:gap-5 ${run}`}
      >
        <TraceFigure path={tracePath(entry.trace, 100)} className="w-14 shrink-0 sm:w-20" />
        <span>
          <span className="block text-sm text-mist">{label}</span>
          <span className="mt-1 block font-display text-[1.4rem] leading-tight group-hover:underline">
            {`${entry.number}. ${entry.title}`}
          </span>
        </span>
      </PageLink>
    </li>
  )
}

/** The ways to the episode before and the one after. */
export function EpisodeNeighbours({ entries, address }: EpisodeNeighboursProps) {
  const at = entries.findIndex((entry) => entry.address === address)
  const before = entries[at - 1]
  const after = at < 0 ? undefined : entries[at + 1]
  if (!before && !after) return null
  return (
    <nav aria-label="Next to this episode" className="mt-14 border-y border-hairline">
      <ul className="flex flex-wrap gap-x-6">
        {before && <Neighbour label="Previous episode" entry={before} side={BEFORE} />}
        {after && <Neighbour label="Next episode" entry={after} side={AFTER} />}
      </ul>
    </nav>
  )
}
