import { formatDate, isEdtfDate } from '#model/edtf-date.ts'
import type { EvidenceStatement } from '#model/evidence.ts'
import { describeOrigin } from './describe-origin.ts'
import { describeStatement } from './describe-statement.ts'
import type { Note, Notes } from './number-notes.ts'

function lineOf(statement: EvidenceStatement) {
  const { id, says, stance, by, level } = statement
  const plain = stance === 'fact' && by === undefined
  return { id, text: says, aside: describeStatement(statement), plain, level }
}

function describeNote({ number, place, statements }: Note) {
  return { number, place, lines: statements.map(lineOf) }
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
    aside: `${describeDate(source.date)} · ${describeOrigin(source)}`,
    notes: own.map(describeNote),
  }))
}
