import { describeDate, describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { Timeline, TimelineEntry } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'

function Subject({ entry }: { entry: TimelineEntry }) {
  if (!entry.page) return null
  const address = entry.fragment ? `${entry.page.address}#${entry.fragment}` : entry.page.address
  return (
    <p className="text-sm text-mist">
      <span>From </span>
      <PageLink address={address}>{entry.page.title}</PageLink>
    </p>
  )
}

function Event({ entry, marksOf }: { entry: TimelineEntry; marksOf: MarksOf }) {
  return (
    <li className="border-l-2 border-hairline py-3 pl-4">
      <p className="text-sm font-semibold text-mist">
        <time dateTime={/^\d{4}(-\d\d){0,2}$/.test(entry.date) ? entry.date : undefined}>
          {describeDate(entry.date)}
        </time>
      </p>
      <Fold level={entry.level}>
        <p>
          <span className="text-mist">{entry.label}: </span>
          <RichTextView pieces={entry.inlines} />
          <CiteMarks marks={marksOf(entry.cites)} />
        </p>
        <Subject entry={entry} />
      </Fold>
    </li>
  )
}

export function TimelinePage({ timeline }: { timeline: Timeline }) {
  const { entries, evidence } = timeline
  const notes = numberNotes(
    entries.map((entry) => entry.cites),
    evidence,
  )
  return (
    <div className="column">
      <PageHeader title="Timeline">
        <p className="lead">What happened on which day, as far as a source dates it.</p>
      </PageHeader>
      {entries.length === 0 ? (
        <p className="mt-8 text-mist">No source dates anything yet.</p>
      ) : (
        <ol className="mt-8">
          {entries.map((entry, index) => (
            <Event key={index} entry={entry} marksOf={notes.of} />
          ))}
        </ol>
      )}
      <NoteList groups={describeNotes(notes)} />
    </div>
  )
}
