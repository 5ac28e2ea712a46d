import type { PageKind } from '#model/page-kind.ts'
import type { Backlink } from '#model/page-record.ts'
import { Fold } from '#ui/fold.tsx'
import { groupByLevel } from '#ui/group-by-level.ts'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageLink } from '#ui/page-link.tsx'

const KINDS: [PageKind, string][] = [
  ['character', 'Characters'],
  ['person', 'People'],
  ['episode', 'Episodes'],
  ['show', 'Shows'],
  ['topic', 'Articles'],
  ['project', 'This wiki'],
]

function LinksByKind({ links }: { links: readonly Backlink[] }) {
  const byKind = Map.groupBy(links, ({ page }) => page.kind)
  return (
    <dl className="basis-full text-[0.94em]">
      {KINDS.map(([kind, label]) => {
        const own = byKind.get(kind)
        if (!own) return null
        return (
          <div
            key={kind}
            className="gap-x-6 border-t border-hairline py-2 sm:grid sm:grid-cols-[6rem_minmax(0,1fr)]"
          >
            <dt className="text-mist">{label}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-5">
                {own.map(({ page }) => (
                  <li key={page.address}>
                    <PageLink address={page.address} className="target">
                      {page.title}
                    </PageLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The pages whose text leads here, by what they are about. */
export function BacklinkList({ backlinks }: { backlinks: readonly Backlink[] }) {
  if (backlinks.length === 0) return null
  return (
    <section id="page-links">
      <LinkedHeading id="page-links">What links here</LinkedHeading>
      <div className="mt-4 flex flex-wrap gap-x-3 *:open:basis-full">
        {groupByLevel(backlinks).map(([level, links]) => (
          <Fold key={level} level={level}>
            <LinksByKind links={links} />
          </Fold>
        ))}
      </div>
    </section>
  )
}
