import type { Inline } from '#model/article.ts'
import { escapeMarkdown } from './escape-markdown.ts'

export function link(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url.replace(/[\s()<>]/g, encodeURIComponent)})`
}

/** Running text as Markdown; links to pages name the site, so that they lead there from anywhere. */
export function inlineMarkdown(inlines: readonly Inline[], siteUrl: string): string {
  return inlines.map((inline) => pieceMarkdown(inline, siteUrl)).join('')
}

function pieceMarkdown(inline: Inline, siteUrl: string): string {
  switch (inline.type) {
    case 'text':
      return keepEnds(inline.text)
    case 'page':
      return link(inline.text, siteUrl + inline.address)
    case 'external':
      return `[${inlineMarkdown(inline.children, siteUrl)}](${inline.href.replace(/[\s()<>]/g, encodeURIComponent)})`
    case 'emphasis':
      return `*${inlineMarkdown(inline.children, siteUrl)}*`
    case 'strong':
      return `**${inlineMarkdown(inline.children, siteUrl)}**`
  }
}

/** The white space around a piece holds it apart from its neighbours. */
function keepEnds(text: string): string {
  const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? []
  if (text.trim() === '') return text === '' ? '' : ' '
  return `${before && ' '}${escapeMarkdown(text)}${after && ' '}`
}
