import type { ChangedPage, ChangeList } from '#model/change.ts'
import type { WikiRecord } from '#model/bundle.ts'
import { escapeHtml } from '../escape-html.ts'
import { describeChanges } from './describe-changes.ts'

export interface FeedEntry {
  /** Stays what it is however the entry is worded later. */
  id: string
  title: string
  /** The day it tells of. */
  date: string
  url?: string
  html: string
}

/** Older entries have been fetched, or can be read in the bundle. */
const MOST = 50

/** For each day an entry with its summary, and one for each page that changed; the latest first. */
export function feedEntries(
  { changes }: ChangeList,
  wiki: WikiRecord,
  addresses: ReadonlySet<string>,
): FeedEntry[] {
  const { hostname, pathname } = new URL(wiki.url)
  const idOf = (date: string, address: string) => `tag:${hostname},${date}:${pathname}${address}`
  const urlOf = ({ address }: ChangedPage) =>
    addresses.has(address) ? wiki.url + address : undefined
  return changes
    .flatMap(({ date, summary, pages }): FeedEntry[] => [
      {
        id: idOf(date, ''),
        title: summary,
        date,
        url: wiki.url,
        html: list(pages.map((page) => linked(page.title, urlOf(page)))),
      },
      ...pages
        .filter(({ address }) => address !== '')
        .map((page) => {
          const url = urlOf(page)
          const entry = { id: idOf(date, page.address), title: entryTitle(page), date }
          return { ...entry, ...(url !== undefined && { url }), html: pageHtml(page, wiki, url) }
        }),
    ])
    .slice(0, MOST)
}

function entryTitle({ how, title, parts, gone }: ChangedPage): string {
  if (how === 'added') return `New page: ${title}`
  if (how === 'removed') return `Page taken out: ${title}`
  const count = parts.length + gone.reduce((sum, one) => sum + one.count, 0)
  return count === 1 ? `${title}: 1 change` : `${title}: ${count} changes`
}

function pageHtml(page: ChangedPage, { horizon }: WikiRecord, url?: string): string {
  const lines = describeChanges(page, horizon).map(({ text, fragment }) =>
    linked(text, url !== undefined && fragment ? `${url}#${fragment}` : undefined),
  )
  const { description } = page
  return (description === undefined ? '' : `<p>${escapeHtml(description)}</p>`) + list(lines)
}

function linked(text: string, url?: string): string {
  const said = escapeHtml(text)
  return url === undefined ? said : `<a href="${escapeHtml(url)}">${said}</a>`
}

function list(items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}
