import { HorizonChoice } from '#features/reading/horizon-choice.tsx'
import { ReadingPanel } from '#features/reading/reading-panel.tsx'
import type { TopicRef, WikiRecord } from '#model/bundle.ts'
import { PageLink } from '#ui/page-link.tsx'
import { navigation } from './navigation.ts'
import { Offline } from './offline.tsx'
import { SearchControl } from './search-control.tsx'
import { SourceBar } from './source-bar.tsx'
import { SourceChoice } from './source-choice.tsx'
import { Wordmark } from './wordmark.tsx'

interface SiteHeaderProps {
  wiki: WikiRecord
  topics: readonly TopicRef[]
  path: string
}

/** What every page begins with: whose wiki it is, how it is read, and where else to go. */
export function SiteHeader({ wiki, topics, path }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="site-bar">
        <Wordmark name={wiki.name} />
        <SearchControl current={path === '/search/'} />
        <div className="site-tools">
          <HorizonChoice horizon={wiki.horizon} />
          <ReadingPanel>
            <SourceChoice />
            <Offline />
          </ReadingPanel>
        </div>
        <nav aria-label="Main" className="site-nav">
          <ul>
            {navigation(topics).map(({ address, label }) => (
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
