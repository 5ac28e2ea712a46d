import { describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { RelationshipList } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { LeveledList } from '#ui/leveled-list.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { PageLink } from '#ui/page-link.tsx'

type RelationshipEntry = RelationshipList['groups'][number]['entries'][number]

function Relationship({ entry, marksOf }: { entry: RelationshipEntry; marksOf: MarksOf }) {
  const { from, relation } = entry
  const disputed = relation.rank === 'deprecated'
  return (
    <>
      <PageLink address={from.address}>{from.title}</PageLink>
      <span className="text-mist">{`, ${relation.label.toLowerCase()}: `}</span>
      <PageLink address={relation.page.address}>{relation.page.title}</PageLink>
      {disputed && <span className="text-sm text-gold"> (disputed)</span>}
      <CiteMarks marks={marksOf(relation.cites)} />
    </>
  )
}

/** Who stands how to whom, as a list that reads the same aloud. */
export function RelationshipsPage({ list }: { list: RelationshipList }) {
  const entries = list.groups.flatMap((group) => group.entries)
  const notes = numberNotes(
    entries.map(({ relation }) => relation.cites),
    list.evidence,
  )
  return (
    <div className="column">
      <PageHeader title="Relationships">
        <p className="lead">Who stands how to whom, and which source says so.</p>
      </PageHeader>
      {entries.length === 0 && (
        <p className="mt-8 text-mist">No source names a relationship yet.</p>
      )}
      {list.groups.map((group) => (
        <section key={group.group} className="mt-10">
          <h2 className="heading-2">{group.group}</h2>
          <LeveledList
            className="mt-4 divide-y divide-hairline *:py-2"
            items={group.entries.map((entry) => ({
              key: `${entry.from.address}#${entry.relation.id}`,
              level: entry.relation.level,
              content: <Relationship entry={entry} marksOf={notes.of} />,
            }))}
          />
        </section>
      ))}
      <NoteList groups={describeNotes(notes)} />
    </div>
  )
}
