import type { Page } from 'playwright'
import type { Figures } from './measure-reading.ts'
import { bytesOf } from './open-profiled.ts'

/** Between two keys. */
const KEY = 60
const RESULT = '.search-dialog [role=option]'

interface Sought {
  typed: string
  /** What a result has to say. */
  title: string
}

/** Opens the search of the page that is open and types, until a result with some title is seen. */
export async function measureSearch(
  page: Page,
  what: string,
  { typed, title }: Sought,
): Promise<Figures> {
  const begun = await page.evaluate(() => performance.now())
  await page.click('.search-control')
  await page.keyboard.type(typed.slice(0, -1), { delay: KEY })
  await page.waitForTimeout(KEY)
  // What fewer letters have found already does not count before the last.
  const painted = page.evaluate(([selector, text]) => window.watch.painted(selector, text), [
    RESULT,
    title,
  ] as const)
  await page.keyboard.press(typed.slice(-1))
  const at = await painted
  const { keydown = NaN, pointerdown = NaN } = await page.evaluate(() => window.watch.events)
  const { json = 0 } = await bytesOf(page, begun)
  await page.keyboard.press('Escape')
  return {
    [`${what}: key to result`]: at - keydown,
    [`${what}: open to result`]: at - pointerdown,
    [`${what}: data`]: json,
  }
}

/** Ticks a value of a facet, from the click to the frame with another list. */
export async function measureFilter(page: Page, url: string): Promise<Figures> {
  await page.goto(url, { waitUntil: 'networkidle' })
  const box = page.locator('.facets input[type=checkbox]').first()
  await box.waitFor()
  const chosen = page.evaluate(() => window.watch.painted('.chip', ''))
  await box.click()
  const at = await chosen
  return { 'filter a list': at - (await page.evaluate(() => window.watch.events.click ?? NaN)) }
}
