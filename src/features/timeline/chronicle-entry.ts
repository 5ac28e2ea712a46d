import type { DatedFact } from '#model/dated-facts.ts'
import type { TimelineEntry } from '#model/list-record.ts'
import type { RichText } from '#ui/rich-text-view.tsx'

/** The two sides of a timeline: what happened, and what was written about it. */
export type Lane = 'happened' | 'written'

/** An event on its side of the line. */
export interface ChronicleEntry {
  /** Its fragment on the page that shows the timeline. */
  id: string
  /** Those it had before. */
  formerly?: readonly string[]
  /** As EDTF. */
  date: string
  lane: Lane
  phase: string
  label: string
  inlines: readonly RichText[]
  /** Disputed; of something written, that it did not come true. */
  failed: boolean
  /** Where else it stands. */
  from?: { address: string; title: string }
  cites: readonly string[]
  level: number
}

function laneOf({ written }: { written: boolean }): Lane {
  return written ? 'written' : 'happened'
}

/** An event of the wiki's timeline; its fragment names the page and the fact, and so never moves. */
export function ofTimeline(entry: TimelineEntry, index: number): ChronicleEntry {
  const { date, phase, rank, label, inlines, page, fragment, formerly, cites, level } = entry
  const from = page && {
    address: fragment === undefined ? page.address : `${page.address}#${fragment}`,
    title: page.title,
  }
  return {
    id: page && fragment !== undefined ? `${page.slug}--${fragment}` : `event-${index}`,
    ...(formerly && { formerly }),
    date,
    lane: laneOf(entry),
    phase,
    label,
    inlines,
    failed: rank === 'deprecated',
    ...(from && { from }),
    cites,
    level,
  }
}

/** An event of a page, under the fragment that the fact has there. */
export function ofFact({ id, date, event, label, value, rank, cites, level }: DatedFact) {
  const entry: ChronicleEntry = {
    id,
    date,
    lane: laneOf(event),
    phase: event.phase,
    label,
    inlines: value,
    failed: rank === 'deprecated',
    cites,
    level,
  }
  return entry
}
