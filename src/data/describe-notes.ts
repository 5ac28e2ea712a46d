import { formatDate, isEdtfDate } from '#model/edtf-date.ts'
import type { EvidenceStatement, SourceRef } from '#model/evidence.ts'
import { describeStance } from './describe-stance.ts'
import type { Note, Notes } from './number-notes.ts'

export const ORIGIN_WORDS: Record<SourceRef['origin'], string> = {
  given: 'Given at the start',
  supplementary: 'Supplementary',
}

function describeStatement({ id, says, stance, by, level }: EvidenceStatement) {
  return { id, text: says, aside: describeStance(stance, by), level }
}

function describeNote({ number, source, paragraph, statements }: Note) {
  return {
    number,
    place: { address: `${source.address}#p${paragraph}`, text: `Paragraph ${paragraph}` },
    lines: statements.map(describeStatement),
  }
}

/** A date in words, or as it stands when it is none. */
export function describeDate(date: string): string {
  return isEdtfDate(date) ? formatDate(date) : date
}

/** Notes in words, source by source in the order in which the page first turns to each. */
export function describeNotes(notes: Notes) {
  const bySource = Map.groupBy(notes.all, (note) => note.source)
  return [...bySource].map(([source, own]) => ({
    id: source.id,
    label: source.label,
    address: source.address,
    aside: `${describeDate(source.date)} · ${ORIGIN_WORDS[source.origin]}`,
    notes: own.map(describeNote),
  }))
}
