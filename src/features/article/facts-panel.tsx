import type { ReactNode } from 'react'
import { datedFacts } from '#model/dated-facts.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
import { Formerly } from '#ui/formerly.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { Term } from '#ui/term.tsx'
import type { Entry } from './entry-value.tsx'
import { EntryValue } from './entry-value.tsx'
import type { LabelGroup } from './group-by-label.ts'
import { groupByLabel } from './group-by-label.ts'
import { splitAppearances } from './split-appearances.ts'

interface FactsPanelProps {
  page: PageRecord
  marksOf: MarksOf
}

/** What a phone shows at once; the rest is one tap away. */
const AT_A_GLANCE = 6

interface SafeEntriesProps {
  groups: readonly LabelGroup<Entry>[]
  marksOf: MarksOf
}

function SafeEntries({ groups, marksOf }: SafeEntriesProps) {
  if (groups.length === 0) return null
  return (
    <dl>
      {groups.map((group) => (
        <Term key={group.label} label={group.label}>
          {group.entries.map((entry) => (
            <dd key={entry.id} id={entry.id}>
              <Formerly id={entry.id}>
                <EntryValue
                  entry={entry}
                  marksOf={marksOf}
                  name={group.entries.length === 1 ? group.label : undefined}
                />
              </Formerly>
            </dd>
          ))}
        </Term>
      ))}
    </dl>
  )
}

/** The label goes into the fold as well, for it may say as much as the value. */
function FoldedEntries({ entries, marksOf }: { entries: readonly Entry[]; marksOf: MarksOf }) {
  if (entries.length === 0) return null
  return (
    <ul className="space-y-2 py-3">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id}>
          <Formerly id={entry.id}>
            <Fold level={entry.level}>
              <span className="text-mist">{entry.label}: </span>
              <EntryValue entry={entry} marksOf={marksOf} />
            </Fold>
          </Formerly>
        </li>
      ))}
    </ul>
  )
}

/** Only characters stand on the map; a tie still to come must not be told by the link. */
function MapLink({ page: { kind, slug, relations } }: Pick<FactsPanelProps, 'page'>) {
  const isTied = relations.some(
    (relation) =>
      relation.page.kind === 'character' && relation.level === 0 && relation.rank !== 'deprecated',
  )
  if (kind !== 'character' || !isTied) return null
  return (
    <p className="py-3">
      <PageLink address={`relationships/?person=${slug}`} className="target">
        See on the map
      </PageLink>
    </p>
  )
}

function More({ count, children }: { count: number; children: ReactNode }) {
  return (
    <details className="more-facts">
      <summary>
        <span>{`${count} more facts`}</span>
      </summary>
      {children}
    </details>
  )
}

/** Facts and relations at a glance: beside the text where there is room, above it on a phone. */
export function FactsPanel({ page, marksOf }: FactsPanelProps) {
  const [relations] = splitAppearances(page.relations)
  const dated = new Set(datedFacts(page).map(({ id }) => id))
  const entries: Entry[] = [...page.facts.filter(({ id }) => !dated.has(id)), ...relations]
  if (entries.length === 0) return null
  const groups = groupByLabel(entries.filter((entry) => entry.level === 0))
  const folded = entries.filter((entry) => entry.level > 0)
  const rest = groups.slice(AT_A_GLANCE)
  const more = rest.length + folded.length
  const others = (
    <>
      <SafeEntries groups={rest} marksOf={marksOf} />
      <FoldedEntries entries={folded} marksOf={marksOf} />
    </>
  )
  return (
    <aside aria-label="Facts" className="facts">
      <SafeEntries groups={groups.slice(0, AT_A_GLANCE)} marksOf={marksOf} />
      {rest.length > 0 ? <More count={more}>{others}</More> : others}
      <MapLink page={page} />
    </aside>
  )
}
