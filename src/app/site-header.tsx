import type { WikiRecord } from '#model/bundle.ts'
import type { PageList } from '#model/list-record.ts'
import { PageLink } from '#ui/page-link.tsx'
import { navigation } from './navigation.ts'
import { SourceBar } from './source-bar.tsx'

interface SiteHeaderProps {
  wiki: WikiRecord
  topics: PageList
  path: string
}

export function SiteHeader({ wiki, topics, path }: SiteHeaderProps) {
  return (
    <header className="bg-sheet">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-6 px-4 sm:px-6">
        <PageLink address="" className="wordmark">
          {wiki.name}
        </PageLink>
        <nav aria-label="Main" className="min-w-0 flex-1 basis-full md:basis-0">
          <ul className="nav-row">
            {navigation(topics.entries).map(({ address, label }) => (
              <li key={address}>
                <PageLink address={address} className="nav-link" current={path === `/${address}`}>
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <SourceBar />
    </header>
  )
}
