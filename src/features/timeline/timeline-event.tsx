import { describeDate } from '#data/describe-notes.ts'
import type { TimelineEntry } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
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

/** Something that happened on a day, and the page that tells of it. */
export function TimelineEvent({ entry, marksOf }: { entry: TimelineEntry; marksOf: MarksOf }) {
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
