import { PageLink } from './page-link.tsx'
import { TraceFigure } from './trace-figure.tsx'

interface Entry {
  address: string
  title: string
  description: string
  /** Path data of its trace, where there is room for one. */
  figure?: string
}

/** Pages as cards: the figure of each, its name, and one sentence on what it is about. */
export function EntryCards({ entries }: { entries: readonly Entry[] }) {
  return (
    <div className="entries">
      {entries.map(({ address, title, description, figure }) => (
        <article key={address} className="entry">
          {figure !== undefined && <TraceFigure path={figure} />}
          <div>
            <h3>
              <PageLink address={address}>{title}</PageLink>
            </h3>
            <p>{description}</p>
          </div>
        </article>
      ))}
    </div>
  )
}
