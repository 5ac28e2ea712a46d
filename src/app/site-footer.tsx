import type { WikiRecord } from '#model/bundle.ts'
import { PageLink } from '#ui/page-link.tsx'
import { ShareButton } from '#ui/share-button.tsx'
import { useSharedLink } from './use-shared-link.ts'

const LINKS = [
  ['sources/', 'Sources'],
  ['disagreements/', 'Disagreements'],
  ['shows/', 'Shows'],
  ['about/', 'About'],
  ['data/', 'Data'],
  ['licences/', 'Licences'],
] as const

export function SiteFooter({ wiki }: { wiki: WikiRecord }) {
  return (
    <footer className="site-footer">
      <div>
        <p>{wiki.notice}</p>
        <nav aria-label="About this wiki">
          <ul>
            {LINKS.map(([address, label]) => (
              <li key={address}>
                <PageLink address={address} className="inline-block py-1">
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
        <ShareButton label="Share this page" link={useSharedLink()} />
      </div>
    </footer>
  )
}
