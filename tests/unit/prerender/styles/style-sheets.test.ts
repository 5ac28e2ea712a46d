import { expect, test } from 'vitest'
import { contentPolicy } from '#prerender/security/content-policy.ts'
import { styleSheets } from '#prerender/styles/style-sheets.ts'

const SHEET = 'p{margin:0}.map{margin:0}.map li{margin:0}.table{margin:0}'
const FACES = '<style>@font-face{font-family:a}</style>'
const SMALL = '<style>p{margin:0}</style>'
const LARGER = '<style>p{margin:0}.map{margin:0}</style>'
const LINK = '<link rel="stylesheet" crossorigin href="/assets/a.css">'
const LATER = `<noscript data-sheet="/assets/a.css">${LINK}</noscript>`
const SCRIPT = '<script>0</script>'
const TEMPLATE = `<html><head>${SCRIPT}${FACES}${SMALL}${LARGER}</head><body>${LATER}</body></html>`

/** Where the page has which of them, in order. */
async function stylesFor(html: string): Promise<string[]> {
  const { templateFor } = await styleSheets(TEMPLATE, (href) =>
    Promise.resolve(href === '/assets/a.css' ? SHEET : ''),
  )
  return (
    templateFor(html).template.match(
      /<style>.*?<\/style>|<noscript.*<\/noscript>|<link[^>]*>|<\/head>/g,
    ) ?? []
  )
}

test.each([
  ['<p>a</p>', [FACES, SMALL, '</head>', LATER]],
  ['<p class="map">a</p>', [FACES, LARGER, '</head>', LATER]],
  ['<p class="map"><li>', [FACES, LINK, '</head>']],
  ['<li>', [FACES, SMALL, '</head>', LATER]],
  ['<p class="table">', [FACES, LINK, '</head>']],
])(
  '%s gets the least that is enough, and waits for all of it where nothing else is',
  async (html, styles) => {
    expect(await stylesFor(html)).toEqual(styles)
  },
)

test('what is put together later waits for all of it', async () => {
  const { whole } = await styleSheets(TEMPLATE, () => Promise.resolve(SHEET))
  expect(whole.template.match(/<style|<link|<\/head>/g)).toEqual(['<style', '<link', '</head>'])
})

test.each([
  ['<p>a</p>', 2],
  ['<p class="table">', 1],
])('the policy of %s lets no other styles hold than its own', async (html, count) => {
  const { templateFor } = await styleSheets(TEMPLATE, () => Promise.resolve(SHEET))
  const { template, policy } = templateFor(html)
  expect(template.match(/<style>/g)).toHaveLength(count)
  expect(policy).toBe(contentPolicy(template))
  expect(policy.match(/'sha256-/g)).toHaveLength(count + 1)
})
