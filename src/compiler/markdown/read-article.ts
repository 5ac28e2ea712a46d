import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import type { Block, Section } from '#model/article.ts'
import { plainText } from '#model/plain-text.ts'
import { slugify } from '#model/slug.ts'
import { type Position, START } from '../diagnostics.ts'
import { readInlines } from './read-inlines.ts'
import { readSentences, type PlacedSentence } from './read-sentences.ts'
import type { ReadingContext } from './reading-context.ts'

export interface Article {
  /** What stands before the first heading. */
  lead: PlacedSentence[]
  sections: Section[]
}

/** Reads the body of a page: its lead, then a section per heading. */
export function readArticle(body: readonly RootContent[], context: ReadingContext): Article {
  const firstHeading = body.findIndex(({ type }) => type === 'heading')
  const leadNodes = firstHeading === -1 ? body : body.slice(0, firstHeading)
  const lead = leadNodes.flatMap((node) => {
    if (node.type === 'paragraph') return readSentences(node.children, context)
    reportMisplaced(node, 'a lead is made of paragraphs', context)
    return []
  })
  const sections: Section[] = []
  let nodes: RootContent[] = []
  const close = () => {
    // What stands before the first heading is in no section.
    const section = sections.at(-1)
    if (section) section.blocks = settleNotes(readBlocks(nodes, context), section.level)
    nodes = []
  }
  for (const node of body) {
    if (node.type === 'heading') {
      close()
      sections.push(readHeading(node, context))
    } else nodes.push(node)
  }
  close()
  return { lead, sections }
}

function readHeading(
  { depth, children, position }: Extract<RootContent, { type: 'heading' }>,
  context: ReadingContext,
): Section {
  const start = startOf({ position })
  const tokens = readInlines(children, context)
  const heading = plainText(
    tokens.flatMap((token) => (token.type === 'inline' ? [token.inline] : [])),
  ).trim()
  const cites = tokens.flatMap((token) =>
    token.type === 'citation' ? context.resolveCitations(token.ids) : [],
  )
  if (depth !== 2 && depth !== 3) {
    const message = `heading of depth ${depth}`
    context.report({
      file: context.file,
      at: start,
      message,
      mend: 'use ## for sections, ### inside them',
    })
  }
  const id = slugify(heading)
  return { id, depth: depth === 3 ? 3 : 2, heading, level: context.inferLevel(cites), blocks: [] }
}

function readBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  context: ReadingContext,
): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') {
      return [
        { type: 'paragraph', sentences: readSentences(node.children, context).map(withoutPlace) },
      ]
    }
    if (node.type === 'list') {
      const items = node.children.map((item) =>
        item.children.flatMap((child) => {
          if (child.type === 'paragraph')
            return readSentences(child.children, context).map(withoutPlace)
          reportMisplaced(child, 'list items hold sentences only', context)
          return []
        }),
      )
      return [{ type: 'list', ordered: node.ordered ?? false, items }]
    }
    if (node.type === 'blockquote') {
      const [only, ...others] = node.children
      if (only?.type === 'paragraph' && others.length === 0) {
        const inlines = readInlines(only.children, context).flatMap((token) =>
          token.type === 'inline' ? [token.inline] : [],
        )
        return [{ type: 'note', inlines, level: 0 }]
      }
    }
    reportMisplaced(node, 'sections hold paragraphs, lists and one-paragraph notes', context)
    return []
  })
}

/** A note is folded together with what it warns of, so it takes the level of the next block. */
function settleNotes(blocks: Block[], floor: number): Block[] {
  return blocks.map((block, index) => {
    if (block.type !== 'note') return block
    const next = blocks[index + 1]
    if (!next || next.type === 'note') return block
    const [first] = next.type === 'paragraph' ? next.sentences : (next.items[0] ?? [])
    return { ...block, level: Math.max(floor, first?.level ?? 0) }
  })
}

export function withoutPlace({ inlines, cites, level }: PlacedSentence) {
  return { inlines, cites, level }
}

function startOf({ position }: Pick<RootContent, 'position'>): Position {
  return position?.start ?? START
}

function reportMisplaced(
  node: RootContent | BlockContent | DefinitionContent,
  mend: string,
  { file, report }: ReadingContext,
) {
  const message = `${node.type === 'html' ? 'raw HTML' : node.type} has no place here`
  report({ file, at: startOf(node), message, mend })
}
