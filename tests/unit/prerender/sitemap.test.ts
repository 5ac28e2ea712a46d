import { expect, test } from 'vitest'
import { robotsTxt, sitemaps } from '#prerender/sitemap.ts'
import { xmlFaults } from '#tests/support/xml-faults.ts'

const SITE = 'https://a.example/x/'

test('lists every page at its full address, and the day of a change that was told', () => {
  const pages = [{ address: '' }, { address: 'b/', changed: '2020-02-03' }]
  expect([...sitemaps(SITE, pages)]).toEqual([
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://a.example/x/</loc></url>
  <url><loc>https://a.example/x/b/</loc><lastmod>2020-02-03</lastmod></url>
</urlset>
`,
    ],
  ])
})

test('splits into parts below an index where one file would be too long', async () => {
  const pages = ['', 'a/', 'b/', 'c/', 'd/'].map((address) => ({ address }))
  const files = sitemaps(SITE, pages, 2)
  expect([...files.keys()]).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ])
  expect(files.get('sitemap.xml')?.match(/<loc>[^<]*/g)).toEqual([
    `<loc>${SITE}sitemap-1.xml`,
    `<loc>${SITE}sitemap-2.xml`,
    `<loc>${SITE}sitemap-3.xml`,
  ])
  for (const xml of files.values()) expect(await xmlFaults(xml, 'sitemap')).toEqual([])
})

test('is found to be wrong when a day is none', async () => {
  const [xml = ''] = sitemaps(SITE, [{ address: '', changed: 'today' }]).values()
  expect(await xmlFaults(xml, 'sitemap')).not.toEqual([])
})

test('points robots to the sitemap', () => {
  expect(robotsTxt(SITE)).toContain('\nSitemap: https://a.example/x/sitemap.xml\n')
})
