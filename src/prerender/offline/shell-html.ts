import type { WikiRecord } from '#model/bundle.ts'
import { escapeHtml, tag } from '../escape-html.ts'
import { pageHtml } from '../page-html.ts'

export const SHELL = 'offline.html'

interface ShellHtmlInput {
  template: string
  base: string
  wiki: WikiRecord
  policy: string
}

/**
 * The page that stands in, on the device of a reader, for one that is not kept there: the app draws
 * whatever the address is of, and until it does, or if it cannot, the page says how things stand.
 */
export function shellHtml({ template, base, wiki, policy }: ShellHtmlInput): string {
  const head = { title: wiki.name, metas: [{ name: 'robots', content: 'noindex' }], links: [] }
  const page = { html: '', head, status: 200, route: '', reads: [] }
  return pageHtml({ template, base, policy, page, language: wiki.language, data: notice(base) })
}

function notice(base: string): string {
  const home = `${tag('a', { href: base })}Back to the start</a>`
  const says = escapeHtml(
    'The network could not be reached, and this page is not saved as it was published. It is put together from what this device has, if scripts run and that is enough.',
  )
  return `<div class="shell-notice"><p>${says}</p><p>${home}</p></div>`
}
