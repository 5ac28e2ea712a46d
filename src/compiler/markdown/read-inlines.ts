import type { PhrasingContent } from 'mdast'
import type { Inline } from '#model/article.ts'
import { positionWithin, type Position, START } from '../diagnostics.ts'
import { findUnwritable } from '../read/find-unwritable.ts'
import { isSafeLink } from './is-safe-link.ts'
import type { ReadingContext } from './reading-context.ts'
import { splitMarkers } from './split-markers.ts'

export type Token =
  /** Words know how they are written in the file, line by line. */
  | { type: 'inline'; inline: Inline; position: Position; written?: string }
  | { type: 'citation'; ids: { id: string; position: Position }[]; position: Position }

/** Turns phrasing of Markdown into inlines and citations; reports what pages may not hold. */
export function readInlines(nodes: readonly PhrasingContent[], context: ReadingContext): Token[] {
  return nodes.flatMap((node): Token[] => {
    const position = node.position?.start ?? START
    switch (node.type) {
      case 'text':
        return readText(node.value, position, context)
      case 'emphasis':
      case 'strong':
        return [
          {
            type: 'inline',
            inline: { type: node.type, children: readChildren(node.children, context) },
            position,
          },
        ]
      case 'link': {
        const children = readChildren(node.children, context)
        if (!isSafeLink(node.url)) {
          const mend = 'link to https://, http:// or mailto:, or use [[a page]]'
          const message = `link to "${node.url}"`
          context.report({ file: context.file, at: position, message, mend })
          return children.map((inline) => ({ type: 'inline', inline, position }))
        }
        const inline: Inline = { type: 'external', href: node.url, children }
        return [{ type: 'inline', inline, position }]
      }
      case 'break':
        return [{ type: 'inline', inline: { type: 'text', text: ' ' }, position }]
      default:
        context.report({
          file: context.file,
          at: position,
          message: `${node.type === 'html' ? 'raw HTML' : node.type} has no place in a page`,
          mend: 'use plain text, *emphasis*, **strong**, links and lists',
        })
        return []
    }
  })
}

function readText(value: string, start: Position, context: ReadingContext): Token[] {
  const unwritable = findUnwritable(value)
  if (unwritable) {
    const message = `the character ${unwritable} has no place in a text`
    context.report({ file: context.file, at: start, message, mend: 'delete it' })
  }
  return splitMarkers(value).flatMap((piece): Token[] => {
    const position = positionWithin(start, value, piece.offset)
    if (piece.type === 'words') {
      const text = piece.text.replace(/\s*\n\s*/g, ' ')
      return [{ type: 'inline', inline: { type: 'text', text }, position, written: piece.text }]
    }
    if (piece.type === 'citation') {
      const ids = piece.ids.map(({ id, offset }) => ({
        id,
        position: positionWithin(start, value, offset),
      }))
      return [{ type: 'citation', ids, position }]
    }
    const page = context.resolveLink(piece.target, position)
    const text = piece.label ?? page?.title ?? piece.target
    const inline: Inline = page
      ? { type: 'page', address: page.address, text }
      : { type: 'text', text }
    return [{ type: 'inline', inline, position }]
  })
}

function readChildren(nodes: readonly PhrasingContent[], context: ReadingContext): Inline[] {
  return readInlines(nodes, context).flatMap((token) => {
    if (token.type === 'inline') return [token.inline]
    const message = 'citation inside emphasis or a link'
    context.report({
      file: context.file,
      at: token.position,
      message,
      mend: 'put it after the sentence',
    })
    return []
  })
}
