import type { ListEntry } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'
import type { EpisodeStep } from './episode-steps.ts'
import { episodeSteps } from './episode-steps.ts'

interface EpisodeListProps {
  steps: number
  entries: readonly ListEntry[]
}

function Step({ step: { number, entry } }: { step: EpisodeStep }) {
  if (!entry) {
    return <p className="col-start-2 text-mist">{`Episode ${number}: no source given so far`}</p>
  }
  return (
    <>
      <TraceFigure path={tracePath(entry.trace, 100)} className="w-full self-start pt-1" />
      <div>
        <p className="text-sm text-mist">{`Episode ${number}`}</p>
        <h3 className="font-display text-[1.6rem] leading-tight">
          <PageLink address={entry.address} className="no-underline hover:underline">
            {entry.title}
          </PageLink>
        </h3>
        <p className="mt-1 text-[0.94em] leading-normal text-mist">{entry.description}</p>
      </div>
    </>
  )
}

/** All episodes, those that no source tells of included. */
export function EpisodeList({ steps, entries }: EpisodeListProps) {
  return (
    <section id="page-episodes" className="mt-14">
      <LinkedHeading id="page-episodes">All episodes</LinkedHeading>
      <ol className="mt-6">
        {episodeSteps(steps, entries).map((step) => (
          <li
            key={step.number}
            className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-5 border-t border-hairline py-5 sm:grid-cols-[5rem_minmax(0,1fr)] sm:gap-x-8"
          >
            <Step step={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}
