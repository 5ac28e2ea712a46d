import { escapeHtml } from './escape-html.ts'

export function sitemapXml(siteUrl: string, addresses: string[]): string {
  const urls = addresses.map(
    (address) => `  <url><loc>${escapeHtml(siteUrl + address)}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}

export function robotsTxt(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`
}
