import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'

const FRONT_MATTER =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:(?<yaml>[^]*?)(?:\r\n|\n|\r))??---[ \t]*(?:[\r\n]|$)/

/** The YAML between the opening dashes of a seed page, or undefined when the file has none. */
export function frontMatterOf(text: string): string | undefined {
  const found = FRONT_MATTER.exec(text)
  return found ? (found.groups?.['yaml'] ?? '') : undefined
}

/** What stands below them, parsed anew each time; positions count from the start of the file. */
export function bodyOf(text: string): RootContent[] {
  const { children } = fromMarkdown(text, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  })
  return children[0]?.type === 'yaml' ? children.slice(1) : children
}
