import { useRouter, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCallback, useEffect } from 'react'
import { useSettings } from '#features/reading/use-settings.ts'
import { describeLevel } from '#model/level.ts'
import { FoldLabel } from '#ui/fold-label.ts'
import { Seen } from '#ui/seen.ts'
import { AnnounceNavigation } from './announce-navigation.tsx'
import { ArrivedAt } from './arrived-at.tsx'
import { DocumentHead } from './document-head.tsx'
import { followLinks } from './follow-links.ts'
import { Peeks } from './peeks.tsx'
import { sharedHref } from './shared-href.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { useLookAhead } from './use-look-ahead.ts'
import { usePlaces } from './use-places.ts'
import { useTopics, useWiki } from './use-wiki.ts'

/** What stays while pages come and go. */
export function Shell({ children }: { children: ReactNode }) {
  const router = useRouter()
  const wiki = useWiki()
  const topics = useTopics()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { horizon } = wiki
  const { seen } = useSettings()
  const foldLabel = useCallback((level: number) => describeLevel(level, horizon), [horizon])

  useLookAhead()
  usePlaces()
  useEffect(() => {
    const follower = {
      navigate: (href: string) => void router.navigate({ href }),
      goTo: (fragment: string) => void router.navigate({ href: sharedHref(router, fragment) }),
      // The types ask for `to` as well, but `href` wins.
      preload: (href: string) => void router.preloadRoute({ to: '/', href }),
    }
    return followLinks(follower, document, import.meta.env.BASE_URL)
  }, [router])

  return (
    <FoldLabel value={foldLabel}>
      <Seen value={seen}>
        <a href="#main" className="skip-link">
          Skip to the text
        </a>
        <SiteHeader wiki={wiki} topics={topics} path={path} />
        <main id="main" tabIndex={-1} className="page">
          <ArrivedAt>{children}</ArrivedAt>
        </main>
        <SiteFooter wiki={wiki} />
        <DocumentHead />
        <AnnounceNavigation />
        <Peeks />
      </Seen>
    </FoldLabel>
  )
}
