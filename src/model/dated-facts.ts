import type { FactRecord, PageRecord } from './page-record.ts'

/** Fewer events than this make a list of facts, not a course of events. */
const FEWEST = 3

/** A fact that is an event of the timeline. */
export type DatedFact = FactRecord & Required<Pick<FactRecord, 'date' | 'event'>>

function isDated(fact: FactRecord): fact is DatedFact {
  return fact.date !== undefined && fact.event !== undefined
}

/** The facts that a page tells as a timeline of its own; none where they are too few for one. */
export function datedFacts({ facts }: Pick<PageRecord, 'facts'>): DatedFact[] {
  const dated = facts.filter(isDated)
  return dated.length < FEWEST ? [] : dated
}
