import type { Horizon } from './wiki.ts'

/**
 * How much a passage gives away: 0 is safe for somebody who has seen nothing,
 * n needs the first n steps (episodes) of the story.
 */
export type Level = number

/** The least that is safe for everything listed: the worst of its parts. */
export function highestLevel(levels: Iterable<Level>): Level {
  let highest = 0
  for (const level of levels) highest = Math.max(highest, level)
  return highest
}

/** Says in words what a reader must have seen, such as "After episode 7". */
export function describeLevel(level: Level, horizon: Horizon): string {
  const wording = level >= horizon.steps ? horizon.last : horizon.after
  return wording.replace('{n}', String(level))
}

/** Says in words how far a reader who has seen some of it has come, such as "up to episode 7". */
export function describeSeen(seen: Level, horizon: Horizon): string {
  return seen >= horizon.steps ? horizon.all : horizon.upTo.replace('{n}', String(seen))
}
