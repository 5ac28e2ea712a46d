import type { Home, PageList } from '#model/list-record.ts'
import type { WikiRecord } from '#model/bundle.ts'
import { EntryCard } from '#ui/entry-card.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { PageLink } from '#ui/page-link.tsx'

interface HomePageProps {
  wiki: WikiRecord
  home: Home
  topics: PageList
}

const LISTS = [
  ['characters/', 'Characters'],
  ['people/', 'People'],
  ['episodes/', 'Episodes'],
  ['relationships/', 'Relationships'],
  ['timeline/', 'Timeline'],
  ['disagreements/', 'Disagreements'],
  ['shows/', 'Shows'],
  ['sources/', 'Sources'],
] as const

function Ways() {
  return (
    <section className="mt-10">
      <h2 className="heading-2">Look around</h2>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {LISTS.map(([address, label]) => (
          <li key={address}>
            <PageLink address={address}>{label}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function HomePage({ wiki, home, topics }: HomePageProps) {
  const { show, featured } = home
  const shown = new Set(featured.map((entry) => entry.address))
  const others = topics.entries.filter((entry) => !shown.has(entry.address))
  return (
    <div className="column">
      <PageHeader title={wiki.name}>
        <p className="lead">{wiki.tagline}</p>
      </PageHeader>
      {show && (
        <section className="mt-8">
          <h2 className="heading-2">
            <PageLink address={show.address}>{show.title}</PageLink>
          </h2>
          <p className="mt-2">{show.description}</p>
        </section>
      )}
      {[...featured, ...others].length > 0 && (
        <section className="mt-10">
          <h2 className="heading-2">Start here</h2>
          <div className="mt-4 grid gap-x-8 sm:grid-cols-2">
            {[...featured, ...others].map(({ address, title, description }) => (
              <EntryCard key={address} address={address} title={title} description={description} />
            ))}
          </div>
        </section>
      )}
      <Ways />
    </div>
  )
}
