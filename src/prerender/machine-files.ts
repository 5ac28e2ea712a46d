import type { CompiledWiki } from './compiled-wiki.ts'
import { tag } from './escape-html.ts'
import { atomXml } from './feed/atom-xml.ts'
import { feedEntries } from './feed/feed-entries.ts'
import { llmsTxt } from './llms-txt.ts'
import type { PageHead } from './page-html.ts'
import { robotsTxt, sitemaps } from './sitemap.ts'
import { dataBlock } from './structured-data/data-block.ts'
import { describePage, type HeadedPage } from './structured-data/describe-page.ts'
import { twinsAt } from './twins/twins-at.ts'

interface MachineFilesInput {
  compiled: CompiledWiki
  /** Every address that there is a page at. */
  pages: readonly string[]
  base: string
}

/** What programs read of the wiki. */
export interface MachineFiles {
  /** Beside a page: its twins by file name. Within it: links to them, and a block of data. */
  of: (
    address: string,
    head: PageHead,
  ) => { twins: Map<string, string>; links: string[]; data: string }
  /** Of the wiki as a whole, by file name. */
  all: () => Map<string, string>
}

/** Prepares what programs read, all of it from the bundle. */
export function machineFiles({ compiled, pages, base }: MachineFilesInput): MachineFiles {
  const { wiki, lists } = compiled
  const addresses = new Set(pages)
  const feed = atomXml(feedEntries(lists.changes, wiki, addresses), wiki)
  const alternate = (type: string, path: string, title?: string) =>
    tag('link', { rel: 'alternate', type, title, href: base + path })

  return {
    of: (address, head) => {
      const page = headedPage(address, head, compiled)
      const twins = twinsAt(page, compiled)
      const files: [string, string][] = twins
        ? [
            [`${address}index.md`, twins.markdown],
            [`${address}index.json`, twins.json],
          ]
        : []
      const links = [
        ...(twins ? [alternate('text/markdown', `${address}index.md`)] : []),
        ...(twins ? [alternate('application/json', `${address}index.json`)] : []),
        ...(feed ? [alternate('application/atom+xml', 'feed.xml', `Changes to ${wiki.name}`)] : []),
      ]
      const data = dataBlock(describePage(page, addresses.has('search/'), compiled))
      return { twins: new Map(files), links, data }
    },
    all: () => {
      const changed = lastChanges(compiled)
      const dated = pages.map((address) => ({ address, changed: changed.get(address) }))
      return new Map([
        ...sitemaps(wiki.url, dated),
        ['robots.txt', robotsTxt(wiki.url)],
        ['llms.txt', llmsTxt(compiled, feed !== undefined)],
        ...(feed === undefined ? [] : [['feed.xml', feed] as const]),
      ])
    },
  }
}

/** The title of a page without the name of the wiki, which the head adds to it. */
function headedPage(
  address: string,
  { title, metas }: PageHead,
  compiled: CompiledWiki,
): HeadedPage {
  const { name } = compiled.wiki
  const suffix = ` · ${name}`
  const record = compiled.records.get(address)
  const own = record?.record === 'page' ? record.title : undefined
  const description = metas.find((meta) => meta.name === 'description')?.content ?? ''
  return {
    address,
    title: own ?? (title.endsWith(suffix) ? title.slice(0, -suffix.length) : name),
    description,
  }
}

/** The last day on which a change of each address was told. */
function lastChanges({ lists }: CompiledWiki): Map<string, string> {
  return new Map(
    lists.changes.changes
      .toReversed()
      .flatMap(({ date, pages }) => pages.map(({ address }) => [address, date] as const)),
  )
}
