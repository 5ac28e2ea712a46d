import { PageLink } from '#ui/page-link.tsx'
import type { HitGroup } from './group-hits.ts'
import { HitView } from './hit-view.tsx'

/** All results, each sort below its own heading. */
export function ResultList({ groups }: { groups: readonly HitGroup[] }) {
  return (
    <>
      {groups.map(({ key, label, hits }) => (
        <section key={key} className="mt-8">
          <h2 className="heading-3">
            <span>{label}</span>
            <span className="ml-2 font-normal text-mist">{hits.length}</span>
          </h2>
          <ul className="result-list">
            {hits.map((hit, index) => (
              <li key={index} className="entry">
                <PageLink address={hit.address}>
                  <HitView hit={hit} />
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
