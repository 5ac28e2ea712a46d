import { expect, test } from 'vitest'
import { pageHtml, type RenderedPage } from '#prerender/page-html.ts'

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Wiki</title>
    <!--head-->
    <link id="bundle-manifest" href="/x/data/manifest-1.json">
  </head>
  <body><div id="app"><!--app--></div></body>
</html>`

const PAGE: RenderedPage = {
  html: '<h1>$& costs</h1>',
  head: {
    title: 'Tom & "Jerry" <3',
    metas: [{ name: 'description', content: 'A "wiki"' }],
    links: [{ rel: 'canonical', href: 'https://a.example/x/' }],
  },
  status: 200,
  route: '/',
  reads: ['manifest-1.json', 'abc.json'],
}

function documentOf(page: Partial<RenderedPage> = {}, also = {}): string {
  return pageHtml({
    template: TEMPLATE,
    page: { ...PAGE, ...page },
    base: '/x/',
    language: 'de',
    policy: "default-src 'none'",
    ...also,
  })
}

test('puts the page where the template has a place for it, as it is', () => {
  expect(documentOf()).toContain('<div id="app"><h1>$& costs</h1></div>')
})

test('escapes what the head says, and leaves no second title', () => {
  expect(documentOf().match(/<title>.*<\/title>/g)).toEqual([
    '<title>Tom &amp; &quot;Jerry&quot; &lt;3</title>',
  ])
  expect(documentOf()).toContain('<meta name="description" content="A &quot;wiki&quot;">')
})

test('preloads exactly the shards that the page was made from', () => {
  expect(documentOf().match(/<link rel="preload"[^>]*>/g)).toEqual([
    '<link rel="preload" as="fetch" crossorigin href="/x/data/abc.json">',
  ])
})

test('preloads the code of what draws the page', () => {
  const html = documentOf({}, { modules: ['assets/home-view-1.js'] })
  expect(html.match(/<link rel="modulepreload"[^>]*>/g)).toEqual([
    '<link rel="modulepreload" crossorigin href="/x/assets/home-view-1.js">',
  ])
})

test('adds what only those read who run no scripts', () => {
  const metas = [{ property: 'og:title', content: 'Tom & "Jerry"' }]
  const place = { template: TEMPLATE, base: '/x/', language: 'de', policy: '' }
  const html = pageHtml({ ...place, page: PAGE, metas })
  expect(html).toContain('<meta property="og:title" content="Tom &amp; &quot;Jerry&quot;">')
})

test('says which language the wiki is in', () => {
  expect(documentOf()).toContain('<html lang="de">')
})

test('says what it may load before it asks for anything', () => {
  expect(documentOf()).toContain(
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
  )
})

test('refuses a template that has no place for the page', () => {
  const input = { template: '<html></html>', page: PAGE, base: '/', language: 'en', policy: '' }
  expect(() => pageHtml(input)).toThrow('index.html has no')
})
