import { PageLink } from './page-link.tsx'
import { TraceFigure } from './trace-figure.tsx'

interface EntryCardProps {
  address: string
  title: string
  description: string
  /** Path data of its trace, where there is room for one. */
  figure?: string
}

/** A page in a list: its figure, its name, and one sentence on what it is about. */
export function EntryCard({ address, title, description, figure }: EntryCardProps) {
  return (
    <article className="entry">
      {figure !== undefined && <TraceFigure path={figure} />}
      <div>
        <h3>
          <PageLink address={address}>{title}</PageLink>
        </h3>
        <p>{description}</p>
      </div>
    </article>
  )
}
