import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { pressOn } from '#tests/support/press-on.ts'
import { launchKeepingPages, returnTo } from '#tests/support/return-to-page.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { titlesOf, wander } from '#tests/support/wander.ts'

const site = useServedSite('/')

describe('whoever comes back', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchKeepingPages()
  })
  afterAll(() => browser.close())

  test('finds the page as it was left', async () => {
    const kinds = await kindsOfPages(folderOf('/'), 'typical')
    const elsewhere = site.url('llms.txt')
    const some = kinds.filter(({ kind }) => /^(?:character|timeline|search)$/.test(kind))
    const found: string[] = []
    for (const { address } of some) {
      found.push(...(await returnTo({ browser, url: site.url(address), elsewhere })))
    }
    expect(found).toEqual([])
  })

  test('is found not to, where a page has something to do as it is left', async () => {
    const script = `addEventListener('unload', () => {})`
    const input = { browser, url: site.url(), elsewhere: site.url('llms.txt'), script }
    expect((await returnTo(input)).join()).toContain('listens to unload')
  })
})

describe('a reader', () => {
  const browser = useBrowser({ still: true })
  const open = () => browser.open()

  async function titles() {
    return titlesOf(folderOf('/'), await planOf(folderOf('/')))
  }

  async function openRichest(): Promise<Page> {
    const kinds = await kindsOfPages(folderOf('/'), 'richest')
    const page = await open()
    await page.goto(site.url(kinds.find(({ kind }) => kind === 'character')?.address))
    await waitForHydration(page)
    return page
  }

  function goToLastPart(page: Page): Promise<void> {
    return page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().click()
  }

  /** Not by the pointer, which would scroll to the link first. */
  function followPeople(page: Page): Promise<void> {
    return page.locator('header nav a[href$="/people/"]').dispatchEvent('click')
  }

  /** Reads something else; answers with the path that was left. */
  async function goToPeople(page: Page): Promise<string> {
    const { pathname } = new URL(page.url())
    await followPeople(page)
    await page.waitForFunction((path) => location.pathname !== path && scrollY === 0, pathname)
    return pathname
  }

  /** Reads something else, and goes back to where the page was scrolled. */
  async function scrollAfterReturn(page: Page, reload = false): Promise<number> {
    const pathname = await goToPeople(page)
    if (reload) await page.reload()
    await waitForHydration(page)
    await page.goBack()
    await page.waitForFunction((path) => location.pathname === path && scrollY > 0, pathname)
    return page.evaluate(() => scrollY)
  }

  test('stands where the browser had put them when they loaded a page anew', async () => {
    const page = await openRichest()
    await page.locator('main section .fold summary').nth(5).click()
    await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }))
    const before = await page.evaluate(() => scrollY)
    await page.reload()
    await waitForHydration(page)
    const top = await page.evaluate(() => scrollY)
    // What was opened is closed.
    expect(top).toBeLessThan(before)
    expect(await scrollAfterReturn(page)).toBe(top)
  })

  test('stands on the pixel where they stood, however often they load a page anew', async () => {
    const page = await openRichest()
    for (const top of [300, 700, 1100]) {
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top)
      for (let loads = 0; loads < 3; loads += 1) {
        await page.reload()
        await waitForHydration(page)
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
      }
    }
  })

  test('stands where they left a page within the app, though they come from another document', async () => {
    const page = await openRichest()
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
    const pathname = await goToPeople(page)
    await page.goto(site.url('about/'))
    await page.evaluate(() => history.go(-2))
    await page.waitForURL((url) => url.pathname === pathname)
    await waitForHydration(page)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1200)
  })

  test('stands where they stood when they turn back before the next page is there', async () => {
    const page = await openRichest()
    const { pathname } = new URL(page.url())
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
    await page.route('**/data/**', () => undefined)
    await followPeople(page)
    await page.getByText('Loading …').first().waitFor()
    await page.goBack()
    await page.waitForFunction((path) => location.pathname === path, pathname)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1200)
  })

  test('stands far down a long list when they take back what they chose of it', async () => {
    const page = await open()
    await page.goto(site.url('people/'))
    await waitForHydration(page)
    const down = await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
      return scrollY
    })
    // Not by the pointer, which would scroll to the choice first.
    await page.locator('.facet-option input').first().dispatchEvent('click')
    await page.waitForURL(/\?/)
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(down, 0)
  })

  test('stands where they have read on to from a part of a page, though another was loaded anew', async () => {
    const page = await openRichest()
    await goToLastPart(page)
    const here = page.locator('[data-here]')
    await here.waitFor()
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }))
    expect(await scrollAfterReturn(page, true)).toBe(1500)
    await here.waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(1500)
  })

  test('goes on from the link they left by, though they had come for a part of the page', async () => {
    const page = await openRichest()
    await goToLastPart(page)
    await page.locator('[data-here]').waitFor()
    const link = page.locator('main section p a[href^="/"]').locator('visible=true').last()
    const { pathname } = new URL(page.url())
    await link.click()
    await page.locator('main h1:focus').waitFor()
    await page.goBack()
    await page.waitForFunction((path) => location.pathname === path, pathname)
    await page.locator('[data-here]').waitFor()
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)

    await goToLastPart(page)
    await expect.poll(() => page.locator('[data-here]:focus').count()).toBe(1)
  })

  test('goes on from the link whose page they did not wait for', async () => {
    const page = await openRichest()
    await goToLastPart(page)
    await page.locator('[data-here]').waitFor()
    await page.route('**/data/**', () => undefined)
    const link = page.locator('main section p a[href^="/"]').locator('visible=true').last()
    await link.click()
    await page.getByText('Loading …').first().waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('[data-here]').count()).toBe(1)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('finds every page again, wherever a walk leads', async () => {
    const walk = { url: site.url(), open, titles: await titles(), seed: 1, steps: 20 }
    expect(await wander(walk)).toEqual([])
  })

  test('is found to get lost where the way back leads elsewhere', async () => {
    const openLost = async () => {
      const page = await open()
      const lose = `
        addEventListener('popstate', () => {
          setInterval(() => document.querySelector('main h1')?.append('!'), 10)
        })
      `
      await page.addInitScript({ content: lose })
      return page
    }
    const choices = ['link', 'back'] as const
    const walk = { url: site.url(), titles: new Map(), seed: 1, steps: 6, choices, patience: 1000 }
    expect((await wander({ ...walk, open: openLost })).join()).toMatch(/is headed ".*!"/)
  })

  test('breaks nothing by clicking, turning and looking away as fast as can be', async () => {
    const page = await open()
    await pressOn({ page, url: site.url('characters/'), seconds: 2 })
    await page.locator('#app h1').waitFor()
    expect(browser.takeMessages()).toEqual([])
  })

  test('is found to break something where what a click begins fails unheard', async () => {
    const page = await open()
    const reject = `addEventListener('click', () => void Promise.reject(new Error('planted')))`
    await page.addInitScript({ content: reject })
    await pressOn({ page, url: site.url('characters/'), seconds: 0.5 })
    expect(browser.takeMessages().join()).toContain('error: planted')
  })
})
