import { describeDate } from '#data/describe-notes.ts'
import type { FactRecord, RelationRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'

export type Entry = FactRecord | RelationRecord

function Bare({ entry }: { entry: Entry }) {
  if ('page' in entry) {
    const { address, title } = entry.page
    return (
      <PageLink address={address} className="target">
        {title}
      </PageLink>
    )
  }
  return <RichTextView pieces={entry.value} />
}

/** What a fact or relation says: its value, since when, how sure, and on what evidence. */
export function EntryValue({ entry, marksOf }: { entry: Entry; marksOf: MarksOf }) {
  const disputed = entry.rank === 'deprecated'
  const date = 'date' in entry ? entry.date : undefined
  return (
    <>
      {disputed ? (
        <s>
          <Bare entry={entry} />
        </s>
      ) : (
        <Bare entry={entry} />
      )}
      {disputed && <span className="text-sm text-gold"> (disputed)</span>}
      {date && <span className="text-sm text-mist"> {describeDate(date)}</span>}
      <CiteMarks marks={marksOf(entry.cites)} />
    </>
  )
}
