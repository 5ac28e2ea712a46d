import type { TimelineEntry } from '#model/list-record.ts'

export interface Phase {
  name: string
  entries: TimelineEntry[]
}

/** The phases of a timeline, each with its entries, in the order in which they begin. */
export function phasesOf(entries: readonly TimelineEntry[]): Phase[] {
  const byName = Map.groupBy(entries, ({ phase }) => phase)
  return [...byName].map(([name, own]) => ({ name, entries: own }))
}

/** The phase asked for, or all of them where there is no such phase. */
export function choosePhases(phases: readonly Phase[], asked: string | undefined): Phase[] {
  const chosen = phases.filter(({ name }) => name === asked)
  return chosen.length > 0 ? chosen : [...phases]
}
