import type { WikiRecord } from '#model/bundle.ts'
import { describeLevel } from '#model/level.ts'

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** More than these are summed up. */
const MOST = 2

/** Says how much more there is, and from when on: "3 more after episode 7". */
export function hiddenText(
  hidden: readonly { level: number; count: number }[],
  horizon: WikiRecord['horizon'],
): string {
  const ordered = hidden.toSorted((a, b) => a.level - b.level)
  const after = (level: number) => lowerFirst(describeLevel(level, horizon))
  const [first] = ordered
  if (first && ordered.length > MOST) {
    const total = ordered.reduce((sum, { count }) => sum + count, 0)
    return `${total} more, the first of them ${after(first.level)}`
  }
  return ordered.map(({ level, count }) => `${count} more ${after(level)}`).join(', ')
}
