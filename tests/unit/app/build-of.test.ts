import { expect, test } from 'vitest'
import { buildOf } from '#app/build-of.ts'

function pageOf(manifest: string, entry: string, crossorigin = 'crossorigin'): string {
  return `<!doctype html><html><head>
    <script type="module" ${crossorigin} src="/x/assets/${entry}"></script>
    <link id="bundle-manifest" rel="preload" href="/x/data/${manifest}.json"></head><body>`
}

test.each([
  ['another manifest', pageOf('manifest-b2', 'index-1.js')],
  ['another script', pageOf('manifest-a1', 'index-2.js')],
  ['the word that the page has moved', '<head><meta http-equiv="refresh" content="0; url=/x/b/">'],
])('tells a page apart by %s', (_, html) => {
  expect(buildOf(html)).toBeDefined()
  expect(buildOf(html)).not.toBe(buildOf(pageOf('manifest-a1', 'index-1.js')))
})

test.each([
  ['other text', `${pageOf('manifest-a1', 'index-1.js')}<p>/data/manifest-c3.json"`],
  ['a browser that writes tags its own way', pageOf('manifest-a1', 'index-1.js', 'crossorigin=""')],
])('knows a page of the same build for all of %s', (_, html) => {
  expect(buildOf(html)).toBe(buildOf(pageOf('manifest-a1', 'index-1.js')))
})

test('knows no build of what is no page of the wiki', () => {
  expect(buildOf('<!doctype html><title>Welcome to our network</title>')).toBeUndefined()
})
