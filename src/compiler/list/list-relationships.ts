import type { RelationshipList } from '#model/list-record.ts'
import type { PageRecord } from '#model/page-record.ts'
import { gatherEvidence } from '../build/gather-evidence.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { drawMap } from './draw-map.ts'

/** Relations between characters, each once in the direction that was stated, by group; and a map. */
export function listRelationships(
  records: readonly PageRecord[],
  knowledge: Knowledge,
): RelationshipList {
  const { wiki, pages } = knowledge
  const stated = records.flatMap((record) => {
    const from = pages.bySlug.get(record.slug)
    if (record.kind !== 'character' || !from) return []
    return record.relations
      .filter(({ inverse, page }) => !inverse && page.kind === 'character')
      .map((relation) => ({ from, relation }))
  })
  const names = new Set(Object.values(wiki.relations).map(({ group }) => group))
  const groups = [...names].flatMap((group) => {
    const entries = stated.filter(({ relation }) => wiki.relations[relation.type]?.group === group)
    return entries.length === 0 ? [] : [{ group, entries }]
  })
  const map = drawMap(records, knowledge)
  const cites = [
    ...stated.flatMap(({ relation }) => relation.cites),
    ...map.kin.flatMap(({ members }) => members.flatMap((member) => member.cites)),
  ]
  return { groups, map, evidence: gatherEvidence(cites, knowledge) }
}
