import type { PhrasingContent } from 'mdast'
import type { Inline, Sentence } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'
import { positionWithin, type Position, START } from '../diagnostics.ts'
import { readInlines, type Token } from './read-inlines.ts'
import type { ReadingContext } from './reading-context.ts'
import { segmentSentences } from './segment-sentences.ts'

type InlineToken = Extract<Token, { type: 'inline' }>

/** A sentence that still knows where it begins, for faults that show later. */
export interface PlacedSentence extends Sentence {
  position: Position
}

/** Cuts running text into sentences, each ended by its citations; reports those that have none. */
export function readSentences(
  nodes: readonly PhrasingContent[],
  context: ReadingContext,
): PlacedSentence[] {
  const sentences: PlacedSentence[] = []
  let pending: InlineToken[] = []

  const finish = (cites: string[]) => {
    const inlines = trimInlines(pending.map(({ inline }) => inline))
    const position = placeOf(pending, pending.map(proseOf).join('').search(/\S/))
    sentences.push({ inlines, cites, level: context.inferLevel(cites), position })
    pending = []
  }

  for (const token of readInlines(nodes, context)) {
    if (token.type === 'inline') {
      pending.push(token)
      continue
    }
    const cites = context.resolveCitations(token.ids)
    const previous = sentences.at(-1)
    if (!isBlank(pending)) {
      reportUncited(pending, context, { lastIsCited: true })
      finish(cites)
    } else if (previous) {
      previous.cites = [...new Set([...previous.cites, ...cites])]
      previous.level = context.inferLevel(previous.cites)
      pending = []
    } else {
      const message = 'citation before any sentence'
      context.report({
        file: context.file,
        at: token.position,
        message,
        mend: 'put it after the sentence',
      })
    }
  }
  if (!isBlank(pending)) {
    reportUncited(pending, context, { lastIsCited: false })
    finish([])
  }
  return sentences
}

function isBlank(tokens: readonly InlineToken[]): boolean {
  return plainText(tokens.map(({ inline }) => inline)).trim() === ''
}

/** Links and emphasis are opaque here: a title such as "Have a Nice Day!" ends no sentence. */
function proseOf({ inline }: InlineToken): string {
  return inline.type === 'text' ? inline.text : 'Title'
}

function reportUncited(
  tokens: readonly InlineToken[],
  context: ReadingContext,
  { lastIsCited }: { lastIsCited: boolean },
) {
  if (!context.cited) return
  const segments = segmentSentences(tokens.map(proseOf).join(''))
  let offset = 0
  for (const segment of lastIsCited ? segments.slice(0, -1) : segments) {
    if (segment.trim() !== '') {
      const start = offset + segment.search(/\S/)
      context.report({
        file: context.file,
        at: placeOf(tokens, start),
        message: `sentence without citation: "${segment.trim().slice(0, 40)}"`,
        mend: 'end it with the statement that bears it out: [@source:paragraph.number]',
      })
    }
    offset += segment.length
  }
}

function placeOf(tokens: readonly InlineToken[], offset: number): Position {
  let before = 0
  for (const token of tokens) {
    const prose = proseOf(token)
    if (offset < before + prose.length)
      return positionWithin(token.position, token.written ?? prose, offset - before)
    before += prose.length
  }
  return tokens[0]?.position ?? START
}

function trimInlines(inlines: readonly Inline[]): Inline[] {
  return inlines
    .map((inline, index) => {
      if (inline.type !== 'text') return inline
      let { text } = inline
      if (index === 0) text = text.trimStart()
      if (index === inlines.length - 1) text = text.trimEnd()
      return { ...inline, text }
    })
    .filter((inline) => inline.type !== 'text' || inline.text !== '')
}
