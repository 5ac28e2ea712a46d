import type { WikiRecord } from '#model/bundle.ts'
import type { Home, ListEntry } from '#model/list-record.ts'
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
}

function Show({ show }: { show: ListEntry }) {
  return (
    <p className="lead">
      {`${show.description} `}
      <PageLink address={show.address}>{`More on ${show.title}`}</PageLink>
    </p>
  )
}

function More({ address, children }: { address: string; children: string }) {
  return (
    <p className="mt-6">
      <PageLink address={address}>{children}</PageLink>
    </p>
  )
}

/** What the wiki is about, how much it rests on, and where to begin. */
export function HomePage({ wiki, home }: HomePageProps) {
  const { show, featured, figures } = home
  const entries = [...featured, ...home.topics]
  return (
    <div className="mx-auto max-w-[68rem]">
      <div className="hero">
        <PageHeader title={wiki.name}>
          <p className="lead">{wiki.tagline}</p>
          {show && <Show show={show} />}
          <HomeFigures figures={figures} />
        </PageHeader>
        {show && <TraceFigure path={tracePath(show.trace, 100)} line="trace-drawn" />}
      </div>
      {entries.length > 0 && (
        <section className="mt-16">
          <h2 className="heading-2">Start here</h2>
          <EntryCards
            entries={entries.map((entry) => ({ ...entry, figure: tracePath(entry.trace, 100) }))}
          />
          {home.moreTopics && <More address="search/">Everything by name</More>}
        </section>
      )}
      <SeasonStrip episodes={home.episodes}>
        {home.moreEpisodes && <More address="episodes/">All episodes</More>}
      </SeasonStrip>
    </div>
  )
}
