import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { askForSheet } from '#app/ask-for-sheet.ts'
import { filesIn, folderOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { nextFrame } from '#tests/support/cells.ts'
import { waitForHydration, waitForReact, waitForSheet, whenIdle } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { looksOf } from '#tests/support/looks-of.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** Where the stylesheet comes after the text, what stands in the head has to be enough. */
const SHEET_LAST = /<\/style>[^]*<\/head>[^]*<noscript data-sheet="[^"]+"><link rel="stylesheet"/
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

/** A window that some files never reach. */
async function openWithout(files: RegExp, width = 1440): Promise<Page> {
  const page = await browser.open({ viewport: { width, height: 800 } })
  await page.route(files, () => undefined)
  return page
}

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(site.url(address), { waitUntil: 'commit' })
  await page.locator('body>noscript, body>link').first().waitFor({ state: 'attached' })
}

/** As the page itself does, once it has its scripts. */
async function addSheet(page: Page): Promise<void> {
  await page.evaluate(askForSheet)
  await waitForSheet(page)
}

async function looksAtAll(page: Page): Promise<string[]> {
  const looks: string[] = []
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    const found = await looksOf(page)
    looks.push(...found.map((look) => `${width} ${look}`))
  }
  return looks
}

/** What is out of sight takes its height a frame after it is there. */
async function looksAtRest(page: Page): Promise<string[]> {
  for (let looks = await looksOf(page); ;) {
    await nextFrame(page)
    await nextFrame(page)
    const next = await looksOf(page)
    if (String(next) === String(looks)) return looks
    looks = next
  }
}

/** The first look that has changed. */
function change(address: string, before: readonly string[], after: readonly string[]): string[] {
  const at = before.findIndex((look, index) => look !== after[index])
  return at < 0 ? [] : [`${address}: ${before[at]}\nthen ${after[at]}`]
}

test('pages that bring their style look before the stylesheet as they look with it, at every width', async () => {
  const page = await openWithout(/\.(?:js|woff2)$/)
  const changed: string[] = []
  for (const address of addresses) {
    await openAt(page, address)
    const before = await looksAtAll(page)
    await addSheet(page)
    changed.push(...change(address, before, await looksAtAll(page)))
  }
  expect(changed).toEqual([])
  browser.takeMessages()
})

test.each([
  ['every other', 360],
  ['all the others', 1440],
])('so do %s of them once the app has taken over, at %d pixels', async (_, width) => {
  const page = await openWithout(/\.woff2$/, width)
  let sheet = Promise.withResolvers<void>()
  await page.route('**/*.css', (route) => sheet.promise.then(() => route.continue()))
  const changed: string[] = []
  for (const address of addresses.filter((__, at) => at % 2 === Number(width === 360))) {
    sheet = Promise.withResolvers<void>()
    await openAt(page, address)
    await waitForReact(page)
    await whenIdle(page)
    const before = await looksAtRest(page)
    sheet.resolve()
    await waitForHydration(page)
    changed.push(...change(address, before, await looksAtRest(page)))
  }
  expect(changed).toEqual([])
  browser.takeMessages()
})

test('a stylesheet that says something else is found', async () => {
  const page = await openWithout(/\.(?:js|woff2)$/)
  const body = 'p{color:red!important}'
  await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body }))
  await openAt(page, 'about/')
  const before = await looksOf(page)
  await addSheet(page)
  expect(change('about/', before, await looksOf(page))).toEqual([expect.stringContaining('about/')])
  browser.takeMessages()
})

test('every page brings its style', () => {
  const bare = filesIn(folderOf('/'), '**/index.html').filter((file) => {
    const html = textOf(folderOf('/'), file)
    return !/http-equiv="refresh"/.test(html) && !SHEET_LAST.test(html)
  })
  expect(bare).toEqual([])
})

function sheetsOf(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => [...document.styleSheets].flatMap(({ href }) => href ?? []))
}

test.each([
  ['has its scripts', /\.woff2$/, true],
  ['is refused them', /\.(?:woff2|js)$/, true],
  ['cannot be woken', /\.woff2$|\/data\//, true],
  ['runs none', /\.woff2$/, false],
])('a page that %s has its stylesheet', async (_, refused, javaScriptEnabled) => {
  const page = await browser.open({ javaScriptEnabled })
  await page.route(refused, (route) => route.abort())
  await page.goto(site.url())
  await expect.poll(() => sheetsOf(page)).toEqual([expect.stringMatching(/\.css$/)])
  // What was not had may be told of late.
  await browser.closeAll()
  browser.takeMessages()
})

test('a page whose scripts hang has its stylesheet in the end', async () => {
  const page = await browser.open()
  await page.clock.install()
  await page.route(/\.(?:woff2|js)$/, () => undefined)
  await page.goto(site.url(), { waitUntil: 'commit' })
  await page.locator('body noscript').waitFor({ state: 'attached' })
  expect(await sheetsOf(page)).toEqual([])
  await page.clock.fastForward(10_000)
  await expect.poll(() => sheetsOf(page)).toEqual([expect.stringMatching(/\.css$/)])
  browser.takeMessages()
})
