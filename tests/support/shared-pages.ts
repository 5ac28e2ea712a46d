import { type Base, folderOf, planOf, textOf } from './built-site.ts'
import { unescapeHtml } from './visible-text.ts'

/** A page as somebody sees it who reads its HTML alone, such as a crawler. */
export interface SharedPage {
  address: string
  title: string
  /** Contents of its meta tags and addresses of its links, by name; each may be there once. */
  tags: Map<string, string>
}

/** Every page of a built site, as others show it. */
export async function sharedPages(base: Base): Promise<SharedPage[]> {
  const folder = folderOf(base)
  const { pages } = await planOf(folder)
  return pages.map((address) => readPage(address, textOf(folder, `${address}index.html`)))
}

/** Reads the head of a page. */
export function readPage(address: string, html: string): SharedPage {
  const [head = ''] = html.split('<body')
  const [, title = ''] = /<title>([^<]*)/.exec(head) ?? []
  const found = [
    ...head.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g),
    ...head.matchAll(/<link rel="(canonical)" href="([^"]*)"/g),
  ].map(([, name = '', value = '']) => [name, unescapeHtml(value)] as const)
  const tags = new Map(found)
  if (tags.size < found.length) throw new Error(`/${address} says something twice in its head`)
  return { address, title: unescapeHtml(title), tags }
}
