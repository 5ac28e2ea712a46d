import { expect, test } from 'vitest'
import { robotsTxt, sitemapXml } from '#prerender/sitemap.ts'

test('lists every page at its full address', () => {
  expect(sitemapXml('https://a.example/x/', ['', 'b/']))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://a.example/x/</loc></url>
  <url><loc>https://a.example/x/b/</loc></url>
</urlset>
`)
})

test('points robots to the sitemap', () => {
  expect(robotsTxt('https://a.example/x/')).toContain(
    '\nSitemap: https://a.example/x/sitemap.xml\n',
  )
})
