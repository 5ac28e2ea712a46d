import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { findCrowding } from '#tests/support/find-crowding.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const PATH = 'relationships/'

/** Levels of the ties that are seen on the map, those of level 0 aside. */
function spoilersSeen(page: Page): Promise<(string | null)[]> {
  // Chromium takes a group that is not displayed for visible; it has no place on the screen.
  return page
    .locator('.map-chart [data-level]')
    .evaluateAll((ties) =>
      ties
        .filter((tie) => tie.firstElementChild?.getClientRects().length)
        .map((tie) => tie.getAttribute('data-level')),
    )
}

describe('the map of relationships', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  async function open(width: number, options: Parameters<typeof browser.open>[0] = {}) {
    const page = await browser.open({ viewport: { width, height: 900 }, ...options })
    await page.goto(site.url(PATH))
    if (options.javaScriptEnabled !== false) await waitForHydration(page)
    await page.evaluate(() => document.fonts.ready)
    return page
  }

  test.each([360, 768, 1440])('can be read on a screen %i pixels wide', async (width) => {
    const page = await open(width)
    expect(await page.locator('.map-chart:visible').count()).toBe(1)
    expect(await findCrowding(page)).toEqual([])
  })

  test('can be read in the typefaces of the device as well', async () => {
    const page = await open(1440)
    await page.locator('.map-wide').evaluate((chart) => {
      chart.style.fontFamily = 'Georgia, serif'
    })
    expect(await findCrowding(page)).toEqual([])
  })

  test('a planted crowd is found', async () => {
    const page = await open(360)
    await page.locator('.map-tall').evaluate((chart) => {
      const [first, second, third] = chart.querySelectorAll('a text')
      const move = (name = first, onto = second) => {
        for (const part of [name, ...(name?.querySelectorAll('tspan[x]') ?? [])]) {
          part?.setAttribute('x', onto?.getAttribute('x') ?? '')
        }
        name?.setAttribute('y', onto?.getAttribute('y') ?? '')
      }
      move()
      third?.setAttribute('font-size', '8')
    })
    const found = await findCrowding(page)
    expect(found.join()).toContain(' overlaps ')
    expect(found.join()).toContain(' pixels high')
  })

  test.each([true, false])('gives nothing away, be scripts on: %s', async (javaScriptEnabled) => {
    const page = await open(1440, { javaScriptEnabled })
    expect(await page.locator('.map-wide .map-tie').count()).toBeGreaterThan(3)
    expect(await page.locator('.map-wide [data-level]').count()).toBeGreaterThan(3)
    expect(await spoilersSeen(page)).toEqual([])
  })

  test('shows the ties that a reader has come to', async () => {
    const page = await open(1440, withSettings(site.url(), '/', { seen: 4 }))
    const levels = (await spoilersSeen(page)).map(Number)
    expect(levels.length).toBeGreaterThan(0)
    expect(Math.max(...levels)).toBe(4)
  })

  test('a planted spoiler is found', async () => {
    const page = await open(1440)
    await page
      .locator('.map-wide [data-level]')
      .first()
      .evaluate((tie) => tie.removeAttribute('display'))
    expect(await spoilersSeen(page)).toHaveLength(1)
  })

  test('leads to the ties of one person by keyboard, and stays where it is', async () => {
    const page = await open(1440)
    const node = page.locator('.map-wide a').first()
    await node.focus()
    const scrolled = await page.evaluate(() => scrollY)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/relationships\/\?person=[a-z-]+$/)
    await expect.poll(() => node.getAttribute('aria-current')).toBe('true')
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    expect(await node.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/relationships\/$/)
  })

  test('a tap on the person whom the address names gives everybody back', async () => {
    const page = await open(768, { hasTouch: true })
    const node = page.locator('.map-wide a').first()
    const href = (await node.getAttribute('href')) ?? ''
    await page.goto(new URL(href, site.url()).href)
    await waitForHydration(page)
    const dimmed = page.locator('.map-wide [data-state=far]')
    await expect.poll(() => node.getAttribute('aria-current')).toBe('true')
    expect(await dimmed.count()).toBeGreaterThan(0)
    await node.tap()
    await expect.poll(() => node.getAttribute('aria-current')).toBe(null)
    await expect.poll(() => dimmed.count()).toBe(0)
  })

  test('keeps still for those who ask for it', async () => {
    const page = await open(1440, { reducedMotion: 'reduce' })
    await page.locator('.map-wide a').first().hover()
    const moving = await page.evaluate(() => document.getAnimations().length)
    expect(moving).toBe(0)
    const dimmed = page.locator('.map-wide [data-state=far]').first()
    expect(await dimmed.evaluate((node) => getComputedStyle(node).transitionDuration)).toBe('0s')
  })
})
