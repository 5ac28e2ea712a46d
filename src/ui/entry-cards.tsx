import { memo } from 'react'
import { GivingWay, type TurnProps } from './giving-way.tsx'
import { PageLink } from './page-link.tsx'
import { TraceFigure } from './trace-figure.tsx'

interface Entry {
  address: string
  title: string
  description: string
  /** Path data of its trace, where there is room for one. */
  figure?: string
}

/** With more entries the browser lays out only those that are near the window. */
const LONG = 300

/** Stays as it is drawn while a list around it is narrowed down. */
const EntryCard = memo(function EntryCard({ address, title, description, figure }: Entry) {
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
})

function Cards({ hidden, children }: TurnProps) {
  return <div hidden={hidden}>{children}</div>
}

interface EntryCardsProps {
  entries: readonly Entry[]
  /** With another number all cards give way at once, which is sooner done than one by one. */
  round?: number
}

/** Pages as cards: the figure of each, its name, and one sentence on what it is about. */
export function EntryCards({ entries, round }: EntryCardsProps) {
  return (
    <GivingWay round={round} as={Cards}>
      <div className={entries.length > LONG ? 'entries entries-long' : 'entries'}>
        {entries.map(({ address, title, description, figure }) => (
          <EntryCard
            key={address}
            address={address}
            title={title}
            description={description}
            figure={figure}
          />
        ))}
      </div>
    </GivingWay>
  )
}
