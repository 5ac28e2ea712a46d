import type { ListEntry } from '#model/list-record.ts'
import { PageLink } from '#ui/page-link.tsx'
import type { EpisodeStep } from './episode-steps.ts'
import { episodeSteps } from './episode-steps.ts'

interface EpisodeListProps {
  steps: number
  entries: readonly ListEntry[]
}

function Step({ step: { number, entry } }: { step: EpisodeStep }) {
  if (!entry) {
    return <span className="text-mist">{`Episode ${number}: no source given so far`}</span>
  }
  return (
    <>
      <span className="text-mist">{`Episode ${number}: `}</span>
      <PageLink address={entry.address}>{entry.title}</PageLink>
      <p className="text-mist">{entry.description}</p>
    </>
  )
}

/** All episodes, those that no source tells of included. */
export function EpisodeList({ steps, entries }: EpisodeListProps) {
  return (
    <section id="page-episodes" className="mt-10">
      <h2 className="heading-2">All episodes</h2>
      <ol className="mt-4">
        {episodeSteps(steps, entries).map((step) => (
          <li key={step.number} className="border-t border-hairline py-3">
            <Step step={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}
