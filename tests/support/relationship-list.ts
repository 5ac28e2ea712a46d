import type { RelationshipList } from '#model/list-record.ts'
import type { MapLayout, RelationshipMap } from '#model/map-record.ts'
import type { PageRef } from '#model/page-record.ts'
import { relationRecord } from './records.ts'

type MapCharacter = RelationshipMap['characters'][number]

export function characterRef(slug: string, title = slug): PageRef {
  return { kind: 'character', slug, address: `characters/${slug}/`, title }
}

/** A character that given documents tell of, save what is said. */
export function mapCharacter(slug: string, given = true): MapCharacter {
  return { page: characterRef(slug), trace: { lobes: 5, turns: 2, reach: 0.5 }, given }
}

/** A relation of `from` to `to` with an id of its own. */
export function relationship(
  from: string,
  to: string,
  parts: Parameters<typeof relationRecord>[1] = {},
): RelationshipList['groups'][number]['entries'][number] {
  const relation = relationRecord(`knows-${to}`, { page: characterRef(to), ...parts })
  return { from: characterRef(from), relation }
}

function layout(slugs: readonly string[], ties: MapLayout['ties']): MapLayout {
  const nodes = slugs.map((slug, at) => ({ slug, x: 50 + 100 * at, y: 40, r: 20, lines: [slug] }))
  return { width: 100 * slugs.length, height: 100, text: 12, leading: 14, nodes, kin: [], ties }
}

/** A map with everybody in a row. */
export function relationshipMap(
  characters: MapCharacter[],
  ties: readonly Omit<MapLayout['ties'][number], 'path'>[] = [],
  kin: RelationshipMap['kin'] = [],
): RelationshipMap {
  const slugs = characters.map(({ page }) => page.slug)
  const drawn = layout(
    slugs,
    ties.map((tie) => ({ ...tie, path: 'M0 0Q1 1 2 0' })),
  )
  return { characters, kin, wide: drawn, tall: drawn }
}
