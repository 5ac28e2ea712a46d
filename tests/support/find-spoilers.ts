import type { LeveledText } from './leveled-texts.ts'

const FEWEST_WORDS = 5

/** Words alone, so that markup, marks and punctuation make no difference. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What must not be seen before its level is reached: of at least five words, and nowhere safe. */
export function spoilersIn(texts: readonly LeveledText[]): string[] {
  const worded = texts.map(({ level, text }) => ({ level, words: wordsOf(text) }))
  const safe = new Set(
    worded.filter(({ level }) => level === 0).map(({ words }) => words.join(' ')),
  )
  const found = worded
    .filter(({ level, words }) => level > 0 && words.length >= FEWEST_WORDS)
    .map(({ words }) => words.join(' '))
    .filter((text) => !safe.has(text))
  return [...new Set(found)]
}

/** Answers with those of the spoilers that a text holds. */
export function createSpoilerFinder(spoilers: readonly string[]): (text: string) => string[] {
  const keyOf = (words: readonly string[], at: number) =>
    words.slice(at, at + FEWEST_WORDS).join(' ')
  const byStart = Map.groupBy(spoilers, (spoiler) => keyOf(spoiler.split(' '), 0))
  return (text) => {
    const words = wordsOf(text)
    return words.flatMap((_word, at) =>
      (byStart.get(keyOf(words, at)) ?? []).filter((spoiler) => {
        const length = spoiler.split(' ').length
        return words.slice(at, at + length).join(' ') === spoiler
      }),
    )
  }
}
