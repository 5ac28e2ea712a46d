import type { PageRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
import { Term } from '#ui/term.tsx'
import type { Entry } from './entry-value.tsx'
import { EntryValue } from './entry-value.tsx'
import { groupByLabel } from './group-by-label.ts'
import { splitAppearances } from './split-appearances.ts'

interface FactsPanelProps {
  page: PageRecord
  marksOf: MarksOf
}

function SafeEntries({ entries, marksOf }: { entries: readonly Entry[]; marksOf: MarksOf }) {
  return groupByLabel(entries).map((group) => (
    <Term key={group.label} label={group.label}>
      {group.entries.map((entry) => (
        <dd key={entry.id} id={entry.id}>
          <EntryValue entry={entry} marksOf={marksOf} />
        </dd>
      ))}
    </Term>
  ))
}

/** The label goes into the fold as well, for it may say as much as the value. */
function FoldedEntries({ entries, marksOf }: { entries: readonly Entry[]; marksOf: MarksOf }) {
  if (entries.length === 0) return null
  return (
    <ul className="space-y-2 py-3">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id}>
          <Fold level={entry.level}>
            <span className="text-sm text-mist">{entry.label}: </span>
            <EntryValue entry={entry} marksOf={marksOf} />
          </Fold>
        </li>
      ))}
    </ul>
  )
}

/** Facts and relations at a glance: beside the text where there is room, above it on a phone. */
export function FactsPanel({ page, marksOf }: FactsPanelProps) {
  const [relations] = splitAppearances(page.relations)
  const entries: Entry[] = [...page.facts, ...relations]
  if (entries.length === 0) return null
  const safe = entries.filter((entry) => entry.level === 0)
  return (
    <aside aria-label="Facts" className="panel">
      {safe.length > 0 && (
        <dl className="divide-y divide-hairline">
          <SafeEntries entries={safe} marksOf={marksOf} />
        </dl>
      )}
      <FoldedEntries entries={entries.filter((entry) => entry.level > 0)} marksOf={marksOf} />
    </aside>
  )
}
