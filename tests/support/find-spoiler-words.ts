import type { LeveledText } from './leveled-texts.ts'

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

interface SpoilerWordsInput {
  texts: readonly LeveledText[]
  /** Titles and labels, which anybody may see. */
  names: readonly string[]
}

/** Words that are only ever said above level 0. */
export function spoilerWords({ texts, names }: SpoilerWordsInput): Set<string> {
  const safe = texts.filter(({ level }) => level === 0).map(({ text }) => text)
  const known = new Set([...safe, ...names].flatMap(wordsOf))
  const above = texts.filter(({ level }) => level > 0).flatMap(({ text }) => wordsOf(text))
  return new Set(above.filter((word) => !known.has(word)))
}

/** Those of the words that a text holds. */
export function spoilerWordsIn(text: string, words: ReadonlySet<string>): string[] {
  return wordsOf(text).filter((word) => words.has(word))
}
