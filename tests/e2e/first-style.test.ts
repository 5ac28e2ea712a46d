import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { filesIn, folderOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { looksOf } from '#tests/support/looks-of.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** Where the stylesheet comes after the text, what stands in the head has to be enough. */
const SHEET_LAST = /<\/style>[^]*<\/head>[^]*<link rel="stylesheet"/
const site = useServedSite('/')
const browser = useBrowser()
let addresses: string[]

function htmlOf(address: string): string {
  return textOf(folderOf('/'), `${address}index.html`)
}

beforeAll(async () => {
  const kinds = await kindsOfPages(folderOf('/'), 'richest')
  addresses = kinds
    .map(({ address }) => address)
    .filter((address) => SHEET_LAST.test(htmlOf(address)))
})

/** A page whose scripts are still on their way, as are its styles if they are said to be. */
async function openBefore(files: RegExp, width: number): Promise<Page> {
  const page = await browser.open({ viewport: { width, height: 800 } })
  await page.route(files, () => undefined)
  return page
}

async function looksAt(page: Page, address: string): Promise<string[]> {
  await page.goto(site.url(address), { waitUntil: 'commit' })
  await page.locator('.site-footer output').waitFor({ state: 'attached' })
  return looksOf(page)
}

test.each([360, 768, 1440])(
  'pages that bring their style look before the stylesheet as they look with it, at %d pixels',
  { timeout: 120_000 },
  async (width) => {
    const early = await openBefore(/\.(?:js|css|woff2)$/, width)
    const late = await openBefore(/\.(?:js|woff2)$/, width)
    for (const address of addresses) {
      const before = await looksAt(early, address)
      const after = await looksAt(late, address)
      const changed = before.find((look, at) => look !== after[at])
      expect(changed && `${address} ${changed}`).toEqual(
        changed && `${address} ${after[before.indexOf(changed)]}`,
      )
    }
    browser.takeMessages()
  },
)

test('every page brings its style', () => {
  const bare = filesIn(folderOf('/'), '**/index.html').filter((file) => {
    const html = textOf(folderOf('/'), file)
    return !/http-equiv="refresh"/.test(html) && !SHEET_LAST.test(html)
  })
  expect(bare).toEqual([])
})
