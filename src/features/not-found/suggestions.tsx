import { useMemo } from 'react'
import type { AddressList } from '#model/list-record.ts'
import { PageLink } from '#ui/page-link.tsx'
import { suggest } from './suggest.ts'

interface SuggestionsProps {
  path: string
  addresses: AddressList
}

/** What was probably meant, best first, and a search for it. */
export function Suggestions({ path, addresses }: SuggestionsProps) {
  const { near, words } = useMemo(() => suggest(path, addresses.entries), [path, addresses])
  return (
    <>
      {near.length > 0 && (
        <section className="mt-8">
          <h2 className="heading-2">Did you mean</h2>
          <ul className="mt-3 space-y-2">
            {near.map(({ address, title }) => (
              <li key={address}>
                <PageLink address={address}>{title}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {words !== undefined && (
        <p className="mt-8">
          <PageLink address={`search/?q=${encodeURIComponent(words)}`}>
            {`Search the wiki for “${words}”`}
          </PageLink>
        </p>
      )}
    </>
  )
}
