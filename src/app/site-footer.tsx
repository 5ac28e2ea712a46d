import type { WikiRecord } from '#model/bundle.ts'
import { PageLink } from '#ui/page-link.tsx'

const LINKS = [
  ['sources/', 'Sources'],
  ['disagreements/', 'Disagreements'],
  ['shows/', 'Shows'],
  ['about/', 'About'],
  ['data/', 'Data'],
] as const

export function SiteFooter({ wiki }: { wiki: WikiRecord }) {
  return (
    <footer className="mt-16 border-t border-hairline bg-sheet text-sm text-mist">
      <div className="mx-auto max-w-page px-4 py-8 sm:px-6">
        <p className="max-w-text">{wiki.notice}</p>
        <nav aria-label="About this wiki" className="mt-4">
          <ul className="flex flex-wrap gap-x-5">
            {LINKS.map(([address, label]) => (
              <li key={address}>
                <PageLink address={address} className="inline-block py-1">
                  {label}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
