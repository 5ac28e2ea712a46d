import type { Evidence, EvidenceStatement, SourceRef } from '#model/evidence.ts'
import { type Place, placeOf } from './place-of.ts'

/** One place in one source, with those of its statements that the page rests on. */
export interface Note {
  number: number
  label: string
  /** Whether it was not among the given documents. */
  secondary: boolean
  source: SourceRef
  place: Place
  statements: EvidenceStatement[]
}

export interface Notes {
  all: readonly Note[]
  of: (cites: readonly string[]) => Note[]
}

function noteOn(number: number, source: SourceRef, place: Place): Note {
  const secondary = source.origin === 'supplementary'
  const label = secondary ? `${source.label} (supplementary)` : source.label
  return { number, label, secondary, source, place, statements: [] }
}

/** Numbers the places that a page cites, in the order in which the page first cites them. */
export function numberNotes(
  citations: Iterable<readonly string[]>,
  { statements, sources }: Evidence,
): Notes {
  const statementById = new Map(statements.map((statement) => [statement.id, statement]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const byPlace = new Map<string, Note>()
  const byStatement = new Map<string, Note>()

  function cite(id: string): void {
    const statement = statementById.get(id)
    const source = statement && sourceById.get(statement.source)
    if (!statement || !source || byStatement.has(id)) return
    const place = placeOf(statement)
    const note = byPlace.get(place.address) ?? noteOn(byPlace.size + 1, source, place)
    note.statements.push(statement)
    byPlace.set(place.address, note)
    byStatement.set(id, note)
  }

  for (const cites of citations) cites.forEach(cite)
  return {
    all: [...byPlace.values()],
    of: (cites) => {
      const found = cites.map((id) => byStatement.get(id)).filter((note) => note !== undefined)
      return [...new Set(found)].toSorted((a, b) => a.number - b.number)
    },
  }
}
