import type { Evidence } from '#model/evidence.ts'

/** How many there are of each level, from level 0 on. */
export function countByLevel(levels: Iterable<number>): number[] {
  const counts: number[] = []
  for (const level of levels) {
    while (counts.length <= level) counts.push(0)
    counts[level] = (counts[level] ?? 0) + 1
  }
  return counts
}

/** The level at which each source first speaks. */
export function sourceLevels({ statements }: Evidence): Iterable<number> {
  const levels = new Map<string, number>()
  for (const { source, level } of statements) {
    levels.set(source, Math.min(level, levels.get(source) ?? level))
  }
  return levels.values()
}
