import { describeLevel, type Level } from '#model/level.ts'
import type { Horizon } from '#model/wiki.ts'
import { quote } from './escape-markdown.ts'

export interface LeveledText {
  level: Level
  text: string
}

/** Joins texts of one level that follow each other. */
export function joinRuns(texts: readonly LeveledText[], separator: string): LeveledText[] {
  const runs: LeveledText[] = []
  for (const { level, text } of texts) {
    const last = runs.at(-1)
    if (last?.level === level) last.text += separator + text
    else runs.push({ level, text })
  }
  return runs
}

/**
 * Blocks in their order; what gives something away is quoted below a line that says what a reader
 * must have seen, so that nobody comes upon it.
 */
export function leveledMarkdown(blocks: readonly LeveledText[], horizon: Horizon): string {
  return joinRuns(blocks, '\n\n')
    .map(({ level, text }) =>
      level === 0 ? text : quote(`${describeLevel(level, horizon)}:\n\n${text}`),
    )
    .join('\n\n')
}

/** The items of a list whose order says nothing: the safe come first. */
export function listMarkdown(items: readonly LeveledText[], horizon: Horizon): string {
  const bullets = items
    .toSorted((a, b) => a.level - b.level)
    .map(({ level, text }) => ({ level, text: `- ${text}` }))
  return leveledMarkdown(joinRuns(bullets, '\n'), horizon)
}

/** What stands within something that gives more away than it does itself. */
export function within(texts: readonly LeveledText[], least: Level): LeveledText[] {
  return texts.map(({ level, text }) => ({ level: Math.max(level, least), text }))
}
