import type { MapLayout, MapTie } from '#model/map-record.ts'
import type { RelationshipGroup } from './filter-relationships.ts'

export interface ShownTie extends MapTie {
  /** From where in the story on it may show. */
  level: number
}

function keyOf(group: string, one: string, other: string): string {
  return `${group} ${one < other ? `${one} ${other}` : `${other} ${one}`}`
}

/** The ties of a layout that some relation of the groups bears out, each as safe as the safest. */
export function shownTies({ ties }: MapLayout, groups: readonly RelationshipGroup[]): ShownTie[] {
  const levels = new Map<string, number>()
  for (const { group, entries } of groups) {
    for (const { from, relation } of entries) {
      if (relation.rank === 'deprecated') continue
      const key = keyOf(group, from.slug, relation.page.slug)
      levels.set(key, Math.min(relation.level, levels.get(key) ?? Infinity))
    }
  }
  return ties.flatMap((tie) => {
    const level = levels.get(keyOf(tie.group, tie.from, tie.to))
    return level === undefined ? [] : [{ ...tie, level }]
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
