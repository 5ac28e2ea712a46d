import { describeDate } from '#data/describe-notes.ts'
import type { FactRecord, RelationRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { LinkMark } from '#ui/link-mark.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { type RichText, RichTextView } from '#ui/rich-text-view.tsx'

export type Entry = FactRecord | RelationRecord

function piecesOf(entry: Entry): readonly RichText[] {
  if (!('page' in entry)) return entry.value
  const { address, title } = entry.page
  return [{ type: 'page', address, text: title }]
}

function Bare({ pieces }: { pieces: readonly RichText[] }) {
  const [first, more] = pieces
  // A link in a sentence may be as small as its words; one that stands alone is a target.
  if (first?.type !== 'page' || more) return <RichTextView pieces={pieces} />
  return (
    <PageLink address={first.address} className="target">
      {first.text}
    </PageLink>
  )
}

interface EntryValueProps {
  entry: Entry
  marksOf: MarksOf
  /** What tells it from others around it; its label and value, when left out. */
  name?: string
}

/** What a fact or relation says: its value, since when, how sure, on what evidence, and where. */
export function EntryValue({ entry, marksOf, name }: EntryValueProps) {
  const pieces = piecesOf(entry)
  const disputed = entry.rank === 'deprecated'
  const date = 'date' in entry ? entry.date : undefined
  return (
    <>
      {disputed ? (
        <s>
          <Bare pieces={pieces} />
        </s>
      ) : (
        <Bare pieces={pieces} />
      )}
      {disputed && <span className="text-sm text-gold"> (disputed)</span>}
      {date && <span className="text-sm text-mist"> {describeDate(date)}</span>}
      <CiteMarks marks={marksOf(entry.cites)} />
      <LinkMark id={entry.id} label={name ?? `${entry.label}, ${plainText(pieces)}`} />
    </>
  )
}
