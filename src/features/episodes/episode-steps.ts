import type { ListEntry } from '#model/list-record.ts'

export interface EpisodeStep {
  number: number
  entry?: ListEntry
}

/** Every step of the story in order, with its page where there is one. */
export function episodeSteps(steps: number, entries: readonly ListEntry[]): EpisodeStep[] {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]))
  return Array.from({ length: steps }, (_, index) => {
    const entry = byNumber.get(index + 1)
    return { number: index + 1, entry }
  })
}
