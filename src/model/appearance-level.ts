import type { Level } from './level.ts'
import type { RelationRecord } from './page-record.ts'

/**
 * What a page asks for before it names an episode that somebody appears in: to have seen it all,
 * since the level of the appearance alone would say which episode it is.
 */
export function appearanceLevel(
  { appearance, inverse, level }: Pick<RelationRecord, 'appearance' | 'inverse' | 'level'>,
  lastLevel: Level,
): Level {
  return appearance && inverse && level > 0 ? lastLevel : level
}
