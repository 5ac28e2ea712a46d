import type { Nodes } from 'mdast'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { bodyOf } from '#compiler/markdown/parse-markdown.ts'
import { type Block, type Inline, InlineSchema } from '#model/article.ts'
import { RichTextView } from '#ui/rich-text-view.tsx'
import { readMarkup } from './read-markup.ts'

/** Kinds of Markdown that pages may hold; whatever else is written has to be reported. */
const READABLE = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'root',
])
const SCHEMES = new Set(['https:', 'http:', 'mailto:'])
const WRITTEN = /<\/?(?:em|strong)>|<a href="[^"<>]*"(?: rel="external")?>|<\/a>/g

/** What of a hostile text has got into a page though it should not have, or went without a word. */
export function markupFaults(markdown: string): string[] {
  const { article, diagnostics } = readMarkup(markdown)
  const sentences = [...article.lead, ...article.sections.flatMap(({ blocks }) => blocks)]
  const inlines = sentences.flatMap((part) => ('type' in part ? inlinesOf(part) : part.inlines))
  const isSilent = diagnostics.length === 0
  return [
    ...faultsOf(inlines),
    ...(isSilent ? unreadable({ type: 'root', children: bodyOf(markdown) }) : []),
  ]
}

/** What is amiss with running text, in itself or once it is drawn. */
export function faultsOf(inlines: readonly Inline[]): string[] {
  const strange = inlines.filter((inline) => !InlineSchema.safeParse(inline).success)
  const html = renderToStaticMarkup(createElement(RichTextView, { pieces: inlines }))
  const rest = html.replace(WRITTEN, '')
  return [
    ...strange.map((inline) => `holds ${JSON.stringify(inline)}`),
    ...hrefsIn(inlines).flatMap((href) => (isAllowed(href) ? [] : `links to ${href}`)),
    ...(/[<>]/.test(rest) ? [`draws ${html}`] : []),
  ]
}

function inlinesOf(block: Block): Inline[] {
  if (block.type === 'note') return block.inlines
  const sentences = block.type === 'list' ? block.items.flat() : block.sentences
  return sentences.flatMap(({ inlines }) => inlines)
}

function hrefsIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => [
    ...(inline.type === 'external' ? [inline.href] : []),
    ...('children' in inline ? hrefsIn(inline.children) : []),
  ])
}

/** As a browser takes it that shows a page of the wiki. */
function isAllowed(href: string): boolean {
  return SCHEMES.has(URL.parse(href, 'https://wiki.example/a/')?.protocol ?? '')
}

function unreadable(node: Nodes): string[] {
  const own = READABLE.has(node.type) ? [] : [`says nothing of ${node.type}`]
  return 'children' in node ? [...own, ...node.children.flatMap(unreadable)] : own
}
