import type { Page } from 'playwright'
import { bytesOf, sumOf } from './open-profiled.ts'

/** Times in milliseconds, sizes in bytes as they were sent. */
export type Figures = Record<string, number>

/** How long a pointer rests on a link before it is pressed. */
const HOVER = 120

/** Loads a page as on a first visit. */
export async function measureVisit(page: Page, url: string, isApp: boolean): Promise<Figures> {
  await page.goto(url, { waitUntil: 'networkidle' })
  if (isApp) await page.waitForFunction(() => window.watch.ready !== undefined)
  const { first, watch } = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    watch: { ...window.watch, painted: undefined },
  }))
  const bytes = await bytesOf(page)
  return {
    'first paint': first,
    'largest paint': watch.largest,
    'layout shift': watch.shift,
    'blocking time': watch.blocking,
    ready: watch.ready ?? first,
    'HTML and CSS': (bytes.html ?? 0) + (bytes.css ?? 0),
    JavaScript: bytes.js ?? 0,
    'first visit': sumOf(bytes),
  }
}

/** Follows a link of the page that is open, from the click to the frame with the new heading. */
export async function measureNavigation(
  page: Page,
  { address, title }: { address: string; title: string },
): Promise<Figures> {
  const link = page.locator(`main a[href$="/${address}"]`).first()
  await link.scrollIntoViewIfNeeded()
  const box = await link.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
  await page.waitForTimeout(HOVER)
  const painted = page.evaluate((heading) => window.watch.painted('h1', heading), title)
  await page.mouse.down()
  await page.mouse.up()
  const at = await painted
  return { navigation: at - (await page.evaluate(() => window.watch.events.click ?? NaN)) }
}
