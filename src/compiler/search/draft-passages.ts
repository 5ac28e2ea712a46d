import type { Sentence } from '#model/article.ts'
import type { DocumentType } from '#model/document-type.ts'
import type { Level } from '#model/level.ts'
import { plainText } from '#model/plain-text.ts'
import type { DocumentPart } from '#model/search-index.ts'
import type { DraftPart, IsGiven } from './search-draft.ts'

interface Stretch {
  type: DocumentType
  place: Omit<DocumentPart, 'text'>
  /** What a reader must have seen to come to it. */
  level: Level
  sentences: readonly Pick<Sentence, 'inlines' | 'cites' | 'level'>[]
}

/** Sentences as one text that shows where some are left out. */
function joined(sentences: readonly { text: string; at: number }[]): string {
  const pieces = sentences.map(({ text, at }, index) => {
    const before = sentences[index - 1]
    if (!before) return text
    return before.at === at - 1 ? ` ${text}` : ` … ${text}`
  })
  return pieces.join('')
}

/** Cuts a stretch of text into parts of one level and one origin each. */
export function draftPassages(
  { type, place, level: least, sentences }: Stretch,
  isGiven: IsGiven,
): DraftPart[] {
  const leveled = sentences.map((sentence, at) => ({
    at,
    text: plainText(sentence.inlines),
    level: Math.max(least, sentence.level),
    given: isGiven(sentence.cites),
  }))
  const groups = Map.groupBy(leveled, ({ level, given }) => `${level} ${given}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const text = joined(group)
    return [
      { type, level: first.level, given: first.given, part: { ...place, text }, searched: text },
    ]
  })
}
