import { PageLink } from '#ui/page-link.tsx'
import type { Suggested } from './suggest.ts'

/** What was probably meant, best first, and a search for it. */
export function Suggestions({ near, words }: Suggested) {
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
