import { escapeHtml } from './escape-html.ts'

export interface SitemapPage {
  address: string
  /** The last day on which a change of it was told; a build itself asks no clock. */
  changed?: string | undefined
}

/** The protocol allows no more addresses in one file. */
const MOST = 50_000

const ATTRIBUTES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The sitemap by file name; where one file would be too long, an index and its parts. */
export function sitemaps(
  siteUrl: string,
  pages: readonly SitemapPage[],
  most = MOST,
): Map<string, string> {
  if (pages.length <= most) return new Map([['sitemap.xml', urlSet(siteUrl, pages)]])
  const parts = new Map<string, string>()
  for (let start = 0; start < pages.length; start += most) {
    const part = urlSet(siteUrl, pages.slice(start, start + most))
    parts.set(`sitemap-${start / most + 1}.xml`, part)
  }
  const named = [...parts.keys()].map((name) => `<sitemap>${loc(siteUrl + name)}</sitemap>`)
  return new Map([['sitemap.xml', xml('sitemapindex', named)], ...parts])
}

function urlSet(siteUrl: string, pages: readonly SitemapPage[]): string {
  return xml(
    'urlset',
    pages.map(({ address, changed }) => {
      const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`
      return `<url>${loc(siteUrl + address)}${lastmod}</url>`
    }),
  )
}

function loc(url: string): string {
  return `<loc>${escapeHtml(url)}</loc>`
}

function xml(root: string, items: readonly string[]): string {
  const lines = items.map((item) => `  ${item}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${ATTRIBUTES}>\n${lines}</${root}>\n`
}

export function robotsTxt(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`
}
