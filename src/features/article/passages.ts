import type { Block, Inline, Sentence } from '#model/article.ts'
import type { Level } from '#model/level.ts'
import { highestLevel } from '#model/level.ts'
import { levelRuns } from '#ui/level-runs.ts'

export type Piece =
  | { type: 'paragraph'; sentences: Sentence[] }
  | { type: 'list'; ordered: boolean; start: number; items: Sentence[][] }
  | { type: 'note'; inlines: Inline[] }

/** A stretch of text that gives equally much away. */
export interface Passage {
  level: Level
  pieces: Piece[]
}

interface Leveled<T> {
  level: Level
  value: T
}

type NoteBlock = Extract<Block, { type: 'note' }>
type TextBlock = Exclude<Block, NoteBlock>

function runs<T>(parts: readonly Leveled<T>[]): Leveled<T[]>[] {
  return levelRuns(parts).map(({ level, items }) => ({
    level,
    value: items.map(({ value }) => value),
  }))
}

function splitParagraph(sentences: readonly Sentence[]): Leveled<Piece>[] {
  return runs(sentences.map((value) => ({ level: value.level, value }))).map(
    ({ level, value }) => ({ level, value: { type: 'paragraph', sentences: value } }),
  )
}

function splitList(ordered: boolean, items: readonly Sentence[][]): Leveled<Piece>[] {
  let start = 1
  const leveled = items.map((value) => ({
    level: highestLevel(value.map((sentence) => sentence.level)),
    value,
  }))
  return runs(leveled).map(({ level, value }) => {
    const piece: Leveled<Piece> = { level, value: { type: 'list', ordered, start, items: value } }
    start += value.length
    return piece
  })
}

function split(block: TextBlock): Leveled<Piece>[] {
  return block.type === 'paragraph'
    ? splitParagraph(block.sentences)
    : splitList(block.ordered, block.items)
}

/** Puts a note right before the first of the pieces that it can have been written for. */
function precede(pieces: Leveled<Piece>[], { inlines, level }: NoteBlock): Leveled<Piece>[] {
  const at = Math.max(
    0,
    pieces.findIndex((piece) => piece.level >= level),
  )
  const own = Math.max(level, pieces[at]?.level ?? 0)
  return pieces.toSpliced(at, 0, { level: own, value: { type: 'note', inlines } })
}

function withNotes(blocks: readonly Block[]): Leveled<Piece>[] {
  const found: Leveled<Piece>[] = []
  let notes: NoteBlock[] = []
  for (const block of blocks) {
    if (block.type === 'note') notes.push(block)
    else {
      found.push(...notes.reduceRight(precede, split(block)))
      notes = []
    }
  }
  return [...found, ...notes.reduceRight(precede, [])]
}

/**
 * Cuts text into passages of one level each, in their order, so that a reader opens neighbours
 * at once. Nothing is told apart below `above`, which the reader has opened already.
 */
export function passages(blocks: readonly Block[], above: Level = 0): Passage[] {
  const leveled = withNotes(blocks).map(({ level, value }) => ({
    level: Math.max(level, above),
    value,
  }))
  return runs(leveled).map(({ level, value }) => ({ level, pieces: value }))
}
