import type { Appearances } from '#model/list-record.ts'
import type { PageRecord } from '#model/page-record.ts'
import { gatherEvidence } from '../build/gather-evidence.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { episodeRef, episodesOf } from './list-story.ts'

/** Who appears in which episode: a row a character, in order of first appearance and name. */
export function listAppearances(records: readonly PageRecord[], knowledge: Knowledge): Appearances {
  const episodes = episodesOf(records)
  const stated = episodes.flatMap(({ number = 0, relations }) =>
    relations
      .filter(({ appearance, inverse }) => appearance === true && !inverse)
      .map(({ page, cites, level }) => ({ page, cell: { episode: number, cites, level } })),
  )
  const byCharacter = Map.groupBy(stated, ({ page }) => page.slug)
  const rows = [...byCharacter.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ character: first.page, cells: group.map(({ cell }) => cell) }] : []
  })
  const cites = stated.flatMap(({ cell }) => cell.cites)
  return {
    episodes: episodes.map(episodeRef),
    rows,
    evidence: gatherEvidence(cites, knowledge),
  }
}
