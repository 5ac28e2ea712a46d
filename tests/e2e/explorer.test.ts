import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { listOf } from '#tests/support/built-list.ts'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { hostileSample } from '#tests/support/hostile-sample.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { openAddresses } from '#tests/support/open-addresses.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { walkExplorer } from '#tests/support/walk-explorer.ts'

const site = useServedSite('/')
const browser = useBrowser()

const FORGET_VIEW = `
  const push = history.pushState
  history.pushState = function (state, unused, url) {
    push.call(this, state, unused, String(url).replace(/[?&]view=table/, ''))
  }
`

const REACH = `
  Object.defineProperty(Object.prototype, 'reached', { value: 1 })
  console.warn('reached')
`

interface WalkOptions {
  seed: number
  seen: number
  steps: number
  patience?: number
  prepare?: (page: Page) => Promise<unknown>
}

async function walk({ seen, prepare, ...options }: WalkOptions): Promise<string[]> {
  const settings = withSettings(site.url(), '/', { seen })
  const page = await browser.open({ viewport: { width: 1280, height: 800 }, ...settings })
  await prepare?.(page)
  const list = await listOf(folderOf('/'), 'characters')
  return walkExplorer({ page, url: site.url('characters/'), list, seen, ...options })
}

describe('a list', () => {
  test.for([
    { seed: 1, seen: 0, steps: 20 },
    { seed: 2, seen: 6, steps: 20 },
  ])('shows what a plain filter finds, wherever walk $seed leads', async (options) => {
    expect(await walk(options)).toEqual([])
  })

  test('that forgets what it shows is found out', async () => {
    const prepare = (page: Page) => page.addInitScript({ content: FORGET_VIEW })
    const [difference] = await walk({ seed: 3, seen: 0, steps: 50, patience: 5000, prepare })
    expect(difference).toMatch(/^walk 3: .*switch view.*: shows /)
  })
})

test('whoever goes back in the midst of typing stays where that leads', async () => {
  const page = await browser.open()
  await page.goto(site.url())
  await waitForHydration(page)
  await page.getByRole('navigation', { name: 'Main' }).getByText('Characters').click()
  const field = page.getByRole('searchbox', { name: 'Find' })
  await field.waitFor()
  await field.evaluate((input: HTMLInputElement) => {
    input.focus()
    document.execCommand('insertText', false, 'kat')
    history.back()
  })
  await field.waitFor({ state: 'detached' })
  const left = await page.evaluate(() => performance.now())
  // Longer than a pause that ends the typing.
  await page.waitForFunction((since) => performance.now() > since + 500, left)
  expect(page.url()).toBe(site.url())
})

describe('a table that is printed', () => {
  async function openInPrint(): Promise<Page> {
    const page = await browser.open()
    await page.goto(site.url('sources/'))
    await waitForHydration(page)
    await page.emulateMedia({ media: 'print' })
    return page
  }

  test('keeps the words above its columns', async () => {
    const page = await openInPrint()
    const heads = await page.locator('thead th').allInnerTexts()
    expect(heads).toEqual(expect.arrayContaining(['Source', 'Date', 'Statements']))
  })

  test('leaves out what nobody can press on paper', async () => {
    const page = await openInPrint()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Search' }).isVisible()).toBe(false)
    expect(await page.getByText('Download', { exact: true }).isVisible()).toBe(false)
    expect(await page.getByRole('combobox').count()).toBe(0)
  })
})

describe('a list that is loaded anew', () => {
  const topOf = (page: Page) => page.evaluate(() => scrollY)

  /** The table is far longer on a phone than the gallery that is served. */
  async function openAtEnd(): Promise<{ page: Page; end: number }> {
    const page = await browser.open({ viewport: { width: 360, height: 800 } })
    // A font that came in time for one load and not for the other would make the two unlike in height.
    await page.route(/\.woff2$/, () => undefined)
    await page.goto(site.url('characters/?view=table'), { waitUntil: 'domcontentloaded' })
    await waitForHydration(page)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    return { page, end: await topOf(page) }
  }

  test('is where its reader has left it', async () => {
    const { page, end } = await openAtEnd()
    await page.reload({ waitUntil: 'domcontentloaded' })
    await waitForHydration(page)
    await expect.poll(() => topOf(page)).toBe(end)
  })

  test('stays where its reader has scrolled before it wakes', async () => {
    const { page, end } = await openAtEnd()
    const held = Promise.withResolvers<void>()
    await page.route(/assets\/index-.*js$/, async (route) => {
      await held.promise
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await page.locator('main h1').waitFor()
    const served = await topOf(page)
    await page.mouse.move(100, 400)
    await page.mouse.wheel(0, -500)
    await expect.poll(() => topOf(page)).toBeLessThan(served)
    held.resolve()
    await waitForHydration(page)
    await page.getByRole('table').waitFor()
    expect(await topOf(page)).toBeLessThan(end - 300)
  })
})

describe('an address that no page links to', () => {
  const open = async (count: number, prepare?: (page: Page) => Promise<unknown>) => {
    const found = await openAddresses({
      addresses: await hostileSample(folderOf('/'), count, 7),
      url: site.url(),
      open: async () => {
        const page = await browser.open()
        await prepare?.(page)
        return page
      },
    })
    browser.takeMessages()
    return found
  }

  test('leaves the console silent and shows a page with a way home', async () => {
    expect(await open(20)).toEqual([])
  })

  test('is found out when it reaches what all objects have, or the console', async () => {
    const prepare = (page: Page) => page.addInitScript({ content: REACH })
    const found = (await open(4, prepare)).join('\n')
    expect(found).toMatch(/: pollutes/)
    expect(found).toMatch(/: warning: reached/)
  })
})
