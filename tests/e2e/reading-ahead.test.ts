import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()

/** Tall enough for many links to be in view. */
const viewport = { width: 1280, height: 4000 }
const SEARCH = /assets\/search-layer/
const PEEKS = /assets\/peek-layer/

/** Milliseconds in which a page that reads on would have asked for something. */
const QUIET = 700

/** Opens a page full of links, and gathers what is asked for from then on. */
async function openRead(): Promise<{ page: Page; later: string[] }> {
  const page = await browser.open({ viewport })
  await page.goto(site.url('/characters/kat-baker/'))
  await page.locator('.search-dialog').waitFor({ state: 'attached' })
  const later: string[] = []
  page.on('request', (request) => void later.push(request.url()))
  return { page, later }
}

/** Waits until nothing has come for a while. */
async function whenQuiet(page: Page): Promise<void> {
  const isQuiet = (quiet: number) => {
    const ends = performance
      .getEntriesByType('resource')
      .map(({ startTime, duration }) => startTime + duration)
    return performance.now() > Math.max(0, ...ends) + quiet
  }
  await page.waitForFunction(isQuiet, QUIET)
}

/** Waits for another page than the one on Kat Baker, be it an error. */
async function whenAway(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^(?!Loading|Kat Baker)/ }).waitFor()
}

const isAnswered = (later: string[], what: RegExp) => later.some((url) => what.test(url))

test('shows a page that a link in view leads to, though the network is gone', async () => {
  const { page, later } = await openRead()
  await page.mouse.move(5, 5)
  await expect.poll(() => isAnswered(later, SEARCH)).toBe(true)
  await whenQuiet(page)
  await page.context().setOffline(true)
  const link = page.locator('main p a[href^="/"]').first()
  const name = await link.getAttribute('href')
  await link.click()
  await expect.poll(() => new URL(page.url()).pathname).toBe(name)
  await whenAway(page)
  expect(await page.locator('main .state-figure').count()).toBe(0)
  await page.context().close()
  // The icon of the page and the like, which a browser asks for by itself.
  browser.takeMessages()
})

test('loads the search and the peeks once a reader moves, and not before', async () => {
  const { page, later } = await openRead()
  await whenQuiet(page)
  expect(later.filter((url) => /assets/.test(url))).toEqual([])
  await page.keyboard.press('Shift')
  await expect.poll(() => isAnswered(later, SEARCH) && isAnswered(later, PEEKS)).toBe(true)
})

/** How many data files a page has read that its document does not name. */
function countRead(page: Page): Promise<number> {
  return page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    const named = document.querySelectorAll('link[rel=preload][as=fetch]').length
    return names.filter((name) => name.includes('/data/')).length - named
  })
}

test('reads up to three pages for a reader who does nothing', async () => {
  const { page } = await openRead()
  await expect.poll(() => countRead(page)).toBeGreaterThan(0)
  await whenQuiet(page)
  // A page is at most as many files as the tree has floors.
  expect(await countRead(page)).toBeLessThanOrEqual(2 * 3)
})

test('reads nothing ahead in the way of a search, and goes on after it', async () => {
  const { page, later } = await openRead()
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.pressSequentially('serena baker', { delay: 150 })
  await page.getByRole('option', { name: /All results for “serena baker”/ }).waitFor()
  expect(isAnswered(later, SEARCH)).toBe(true)
  expect(isAnswered(later, PEEKS)).toBe(false)
  await page.keyboard.press('Escape')
  await expect.poll(() => isAnswered(later, PEEKS)).toBe(true)
})
