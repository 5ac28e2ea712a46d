import type { ReactNode } from 'react'
import type { ListEntry } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'

interface SeasonStripProps {
  episodes: readonly ListEntry[]
  /** Where there are more. */
  children?: ReactNode
}

/** The steps of the story side by side, each with a figure of one lobe more than the last. */
export function SeasonStrip({ episodes, children }: SeasonStripProps) {
  if (episodes.length === 0) return null
  return (
    <section className="mt-16">
      <h2 className="heading-2">
        <PageLink address="episodes/">Episode by episode</PageLink>
      </h2>
      <ol className="season">
        {episodes.map(({ address, number, title, trace }) => (
          <li key={address}>
            <PageLink address={address}>
              <TraceFigure path={tracePath(trace, 100)} />
              <small>{`Episode ${number}`}</small>
              {title}
            </PageLink>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}
