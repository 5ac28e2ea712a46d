import type { Story } from '#model/list-record.ts'
import type { PageRecord } from '#model/page-record.ts'
import { gatherEvidence } from '../build/gather-evidence.ts'
import type { Knowledge } from '../link/knowledge.ts'

/** An episode as lists name it. */
export function episodeRef({ kind, slug, address, title, number = 0 }: PageRecord) {
  return { kind, slug, address, title, number }
}

/** The episodes in order. */
export function episodesOf(records: readonly PageRecord[]): PageRecord[] {
  return records
    .filter(({ kind }) => kind === 'episode')
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
}

/** The plot beats of every episode, in the order of the story. */
export function listStory(records: readonly PageRecord[], knowledge: Knowledge): Story {
  const episodes = episodesOf(records)
    .map((record) => ({ episode: episodeRef(record), beats: record.beats }))
    .filter(({ beats }) => beats.length > 0)
  const cites = episodes.flatMap(({ beats }) => beats.flatMap((beat) => beat.cites))
  return { episodes, evidence: gatherEvidence(cites, knowledge) }
}
