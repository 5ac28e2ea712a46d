import { plainText } from '#model/plain-text.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
import { Formerly } from '#ui/formerly.tsx'
import { LinkMark } from '#ui/link-mark.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'
import type { ChronicleEntry } from './chronicle-entry.ts'
import { describeEvent } from './describe-event.ts'
import { FAILED_WORDS, LANE_WORDS } from './lane-words.ts'

function Kind({ lane, phase, label }: ChronicleEntry) {
  return (
    <p className="chronicle-kind">
      <span className="chronicle-side">{LANE_WORDS[lane].one}: </span>
      <span>{describeEvent(phase, label)}</span>
    </p>
  )
}

function Said({ inlines, failed, lane }: ChronicleEntry) {
  if (!failed) return <RichTextView pieces={inlines} />
  return (
    <>
      <s className="chronicle-failed">
        <RichTextView pieces={inlines} />
      </s>
      <strong className="chronicle-verdict"> {FAILED_WORDS[lane]}</strong>
    </>
  )
}

/** What happened or was written, and the page that tells of it where that is another one. */
export function ChronicleEvent({ entry, marksOf }: { entry: ChronicleEntry; marksOf: MarksOf }) {
  const { id, formerly, lane, failed, level, cites, from } = entry
  // Outside the fold even the mark would tell how it ended.
  const isSafe = failed && level === 0
  return (
    <li id={id} className="chronicle-event" data-lane={lane} data-failed={isSafe ? '' : undefined}>
      <Formerly id={id} also={formerly}>
        <Fold level={level}>
          <Kind {...entry} />
          <p>
            <Said {...entry} />
            <CiteMarks marks={marksOf(cites)} running />
            <LinkMark
              id={id}
              label={`${describeEvent(entry.phase, entry.label)}, ${plainText(entry.inlines)}`}
            />
          </p>
          {from && (
            <p className="chronicle-from">
              <span>From </span>
              <PageLink address={from.address}>{from.title}</PageLink>
            </p>
          )}
        </Fold>
      </Formerly>
    </li>
  )
}
