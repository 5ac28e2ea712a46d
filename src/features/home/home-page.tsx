import type { WikiRecord } from '#model/bundle.ts'
import type { Home, ListEntry, PageList } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { EntryCards } from '#ui/entry-cards.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'
import { HomeFigures } from './home-figures.tsx'
import { SeasonStrip } from './season-strip.tsx'

interface HomePageProps {
  wiki: WikiRecord
  home: Home
  topics: PageList
  episodes: PageList
}

function Show({ show }: { show: ListEntry }) {
  return (
    <p className="lead">
      {`${show.description} `}
      <PageLink address={show.address}>{`More on ${show.title}`}</PageLink>
    </p>
  )
}

/** What the wiki is about, how much it rests on, and where to begin. */
export function HomePage({ wiki, home, topics, episodes }: HomePageProps) {
  const { show, featured, figures } = home
  const shown = new Set(featured.map((entry) => entry.address))
  const others = topics.entries.filter((entry) => !shown.has(entry.address))
  const entries = [...featured, ...others]
  return (
    <div className="mx-auto max-w-[68rem]">
      <div className="hero">
        <PageHeader title={wiki.name}>
          <p className="lead">{wiki.tagline}</p>
          {show && <Show show={show} />}
          <HomeFigures figures={figures} />
        </PageHeader>
        {show && <TraceFigure path={tracePath(show.trace, 100)} line="drawn" />}
      </div>
      {entries.length > 0 && (
        <section className="mt-16">
          <h2 className="heading-2">Start here</h2>
          <EntryCards
            entries={entries.map((entry) => ({ ...entry, figure: tracePath(entry.trace, 100) }))}
          />
        </section>
      )}
      <SeasonStrip episodes={episodes.entries} />
    </div>
  )
}
