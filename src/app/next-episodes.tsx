import { EpisodeNeighbours } from '#features/episodes/episode-neighbours.tsx'
import { useList } from './use-wiki.ts'

/** The episodes on either side of the one at an address. */
export function NextEpisodes({ address }: { address: string }) {
  return <EpisodeNeighbours entries={useList('episodes').entries} address={address} />
}
