import type { ListEntry } from '#model/list-record.ts'
import { PageLink } from '#ui/page-link.tsx'

interface EpisodeNeighboursProps {
  entries: readonly ListEntry[]
  address: string
}

function Neighbour({ label, entry }: { label: string; entry: ListEntry }) {
  return (
    <li>
      <span className="block text-sm text-mist">{label}</span>
      <PageLink address={entry.address}>{`${entry.number}. ${entry.title}`}</PageLink>
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
    <nav aria-label="Next to this episode" className="mt-10 border-y border-hairline py-4">
      <ul className="flex flex-wrap justify-between gap-x-8 gap-y-3">
        {before && <Neighbour label="Previous episode" entry={before} />}
        {after && <Neighbour label="Next episode" entry={after} />}
      </ul>
    </nav>
  )
}
