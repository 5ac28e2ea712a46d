import type { Beside } from '#model/page-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'

interface EpisodeNeighboursProps {
  before: Beside | undefined
  after: Beside | undefined
}

interface NeighbourProps {
  label: string
  episode: Beside
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

function Neighbour({ label, episode, side: { half, run } }: NeighbourProps) {
  const { page, number, trace } = episode
  return (
    <li className={`min-w-0 flex-1 basis-32 ${half}`}>
      <PageLink
        address={page.address}
        className={`group flex h-full flex-col gap-3 py-5 no-underline wrap-anywhere sm:items-center sm:gap-5 ${run}`}
      >
        <TraceFigure path={tracePath(trace, 100)} className="w-14 shrink-0 sm:w-20" />
        <span>
          <span className="block text-sm text-mist">{label}</span>
          <span className="mt-1 block font-display text-[1.4rem] leading-tight group-hover:underline">
            {`${number}. ${page.title}`}
          </span>
        </span>
      </PageLink>
    </li>
  )
}

/** The ways to the episode before and the one after. */
export function EpisodeNeighbours({ before, after }: EpisodeNeighboursProps) {
  if (!before && !after) return null
  return (
    <nav aria-label="Next to this episode" className="mt-14 border-y border-hairline">
      <ul className="flex flex-wrap gap-x-6">
        {before && <Neighbour label="Previous episode" episode={before} side={BEFORE} />}
        {after && <Neighbour label="Next episode" episode={after} side={AFTER} />}
      </ul>
    </nav>
  )
}
