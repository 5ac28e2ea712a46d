import type { MapTie, RelationshipMap } from '#model/map-record.ts'
import type { RelationshipGroup } from './filter-relationships.ts'

export type LayoutName = 'wide' | 'tall'

export interface ShownTie extends MapTie {
  /** From where in the story on it may show. */
  level: number
}

function keyOf(group: string, one: string, other: string): string {
  return `${group} ${one < other ? `${one} ${other}` : `${other} ${one}`}`
}

/** Whether somebody is on the map, from which filters can take them. */
function isShown({ characters }: RelationshipMap, slug: string): boolean {
  return characters.some(({ page }) => page.slug === slug)
}

/** Who is looked at: whom the reader came near to, while they are on the map, else the chosen one. */
export function lookedAt(
  map: RelationshipMap,
  { near, chosen }: { near: string | undefined; chosen: string | undefined },
): string | undefined {
  return near !== undefined && isShown(map, near) ? near : chosen
}

/** Ties between people shown that some relation of the groups bears out, as safe as the safest. */
export function shownTies(
  map: RelationshipMap,
  layout: LayoutName,
  groups: readonly RelationshipGroup[],
): ShownTie[] {
  const levels = new Map<string, number>()
  for (const { group, entries } of groups) {
    for (const { from, relation } of entries) {
      if (relation.rank === 'deprecated') continue
      const key = keyOf(group, from.slug, relation.page.slug)
      levels.set(key, Math.min(relation.level, levels.get(key) ?? Infinity))
    }
  }
  return map[layout].ties.flatMap((tie) => {
    const level = levels.get(keyOf(tie.group, tie.from, tie.to))
    const ends = isShown(map, tie.from) && isShown(map, tie.to)
    return level !== undefined && ends ? [{ ...tie, level }] : []
  })
}

/** Those whom the ties up to a level lead to or from; with somebody in focus, only from there. */
export function touchedBy(
  ties: readonly ShownTie[],
  { seen, focus }: { seen: number; focus: string | undefined },
): Set<string> {
  const touched = new Set<string>()
  for (const { from, to, level } of ties) {
    if (level > seen || (focus !== undefined && from !== focus && to !== focus)) continue
    touched.add(from).add(to)
  }
  if (focus !== undefined) touched.add(focus)
  return touched
}
