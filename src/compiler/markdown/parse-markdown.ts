import type { Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'

export interface MarkdownFile {
  /** YAML between the opening dashes, or undefined when the file has none. */
  frontMatter: string | undefined
  body: RootContent[]
}

/** Takes a seed page apart; positions in the body count from the start of the file. */
export function parseMarkdown(text: string): MarkdownFile {
  const root: Root = fromMarkdown(text, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  })
  const [first, ...rest] = root.children
  if (first?.type !== 'yaml') return { frontMatter: undefined, body: root.children }
  return { frontMatter: first.value, body: rest }
}
