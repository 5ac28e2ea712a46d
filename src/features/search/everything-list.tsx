import type { Everything, EverythingGroup } from '#model/everything.ts'
import type { PageKind } from '#model/page-kind.ts'
import { PageLink } from '#ui/page-link.tsx'

const LABELS: Record<PageKind, string> = {
  character: 'Characters',
  person: 'People',
  episode: 'Episodes',
  show: 'Shows',
  topic: 'Topics',
  project: 'About this wiki',
}

function labelOf({ kind }: EverythingGroup): string {
  return kind ? LABELS[kind] : 'Sources'
}

/** Every page and source by name; it needs no scripts. */
export function EverythingList({ groups }: Everything) {
  return (
    <>
      {groups.map((group) => (
        <section key={group.kind ?? ''} className="mt-8">
          <h2 className="heading-3">
            {group.list === undefined ? (
              labelOf(group)
            ) : (
              <PageLink address={group.list}>{labelOf(group)}</PageLink>
            )}
            <span className="ml-2 font-normal text-mist">{group.total}</span>
          </h2>
          {group.entries.length > 0 && (
            <ul className="everything">
              {group.entries.map(({ address, title }) => (
                <li key={address}>
                  <PageLink address={address}>{title}</PageLink>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}
