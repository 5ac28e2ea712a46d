import { describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { DisagreementKind } from '#model/disagreement.ts'
import type { DisagreementList } from '#model/list-record.ts'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { DisagreementCard } from './disagreement-card.tsx'
import { DISAGREEMENT_WORDS } from './disagreement-words.ts'

const KINDS: DisagreementKind[] = ['disagree', 'changed', 'precision']

/** All there are, each kind apart. */
export function DisagreementsPage({ list }: { list: DisagreementList }) {
  const groups = KINDS.map((kind) => ({
    kind,
    entries: list.entries.filter((entry) => entry.kind === kind),
  })).filter(({ entries }) => entries.length > 0)
  const shown = groups.flatMap(({ entries }) => entries)
  const cites = shown.flatMap(({ positions, reading }) => [...positions, ...reading])
  const notes = numberNotes(
    cites.map((part) => part.cites),
    list.evidence,
  )
  return (
    <div className="column">
      <PageHeader title="Disagreements">
        <p className="lead">
          Where the sources differ, both sides stand next to each other, each with its evidence.
        </p>
      </PageHeader>
      {groups.length === 0 && <p className="mt-8 text-mist">The sources differ on nothing yet.</p>}
      {groups.map(({ kind, entries }) => (
        <section key={kind} className="mt-10">
          <h2 className="heading-2">{DISAGREEMENT_WORDS[kind]}</h2>
          {entries.map((entry) => (
            <DisagreementCard key={entry.slug} entry={entry} marksOf={notes.of} listed />
          ))}
        </section>
      ))}
      <NoteList groups={describeNotes(notes)} />
    </div>
  )
}
