import type { ChangedPage, ChangedPart, GoneParts } from '#model/change.ts'
import { describeLevel, type Level } from '#model/level.ts'
import type { Horizon } from '#model/wiki.ts'

/** A line of what changed, safe for everybody; the fragment leads to what it tells of. */
export interface ChangeLine {
  text: string
  fragment?: string
}

/** What changed on a page: the safe in words, of the rest only how much and after which step. */
export function describeChanges(page: ChangedPage, horizon: Horizon): ChangeLine[] {
  const safe = page.parts.filter(({ level }) => level === 0)
  const rest = page.parts.filter(({ level }) => level > 0)
  const byLevel = Map.groupBy(rest, ({ part, level }) => `${level} ${part}`)
  return [
    ...safe.map(({ how, text, fragment }) => ({ text: `${HOW[how]}: ${text}`, fragment })),
    ...[...byLevel.values()]
      .toSorted((a, b) => levelOf(a) - levelOf(b))
      .map((alike) => ({ text: describeMore(alike, horizon) })),
    ...page.gone.map((gone) => ({ text: describeGone(gone, horizon) })),
  ]
}

const HOW: Record<ChangedPart['how'], string> = { added: 'New', reworded: 'In other words' }

function levelOf([first]: readonly ChangedPart[]): Level {
  return first?.level ?? 0
}

function describeMore(alike: readonly ChangedPart[], horizon: Horizon): string {
  const { part, level = 0 } = alike[0] ?? {}
  return `${alike.length} more ${counted(part ?? 'part', alike.length)} ${after(level, horizon)}`
}

function describeGone({ part, level, count }: GoneParts, horizon: Horizon): string {
  const what = `${count} ${counted(part, count)}`
  return level === 0 ? `${what} taken out` : `${what} ${after(level, horizon)} taken out`
}

function counted(word: string, count: number): string {
  return count === 1 ? word : `${word}s`
}

function after(level: Level, horizon: Horizon): string {
  const words = describeLevel(level, horizon)
  return words.charAt(0).toLowerCase() + words.slice(1)
}
