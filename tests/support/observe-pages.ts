import type { Page } from 'playwright'
import { type Base, folderOf, planOf, textOf } from './built-site.ts'
import { countNodes, markServedNodes, waitForHydration } from './hydration.ts'
import { tagSequence } from './tag-sequence.ts'
import type { TestBrowser } from './use-browser.ts'

const LANES = 2

export interface UnscriptedPage {
  address: string
  text: string
  headings: number
  parsed: string[]
  written: string[]
  /** Folds that a click did not open. */
  stuckFolds: number
}

export interface ScriptedPage {
  address: string
  text: string
  /** Nodes in the main part that React did not find there. */
  madeNodes: number
  asked: string[]
  preloaded: string[]
}

interface Tour {
  base: Base
  browser: TestBrowser
  url: (address: string) => string
}

/** Visits every page as somebody does whose browser runs no scripts. */
export function observeUnscripted(tour: Tour): Promise<UnscriptedPage[]> {
  return visitEvery(tour, { javaScriptEnabled: false }, async (page, address) => ({
    address,
    text: await mainText(page),
    headings: await page.locator('h1').count(),
    parsed: tagSequence(await page.evaluate(() => document.documentElement.outerHTML)),
    written: tagSequence(textOf(folderOf(tour.base), `${address}index.html`)),
    stuckFolds: await countStuckFolds(page),
  }))
}

/** Visits every page and waits until the app has taken over. */
export function observeScripted(tour: Tour): Promise<ScriptedPage[]> {
  return visitEvery(tour, {}, async (page, address, asked) => {
    await waitForHydration(page)
    const { made } = await countNodes(page)
    const preloaded = await page
      .locator('link[rel=preload][as=fetch]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const isData = (path: string) => path.startsWith(`${tour.base}data/`) && path.endsWith('.json')
    return {
      address,
      text: await mainText(page),
      madeNodes: made,
      asked: asked.filter(isData).toSorted(),
      preloaded: preloaded.toSorted(),
    }
  })
}

async function visitEvery<T>(
  { base, browser, url }: Tour,
  options: { javaScriptEnabled?: boolean },
  observe: (page: Page, address: string, asked: string[]) => Promise<T>,
): Promise<T[]> {
  const queue = (await planOf(folderOf(base))).pages.entries()
  const observed: T[] = []
  const lane = async () => {
    const page = await browser.open(options)
    let asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    if (options.javaScriptEnabled !== false) await markServedNodes(page)
    for (const [index, address] of queue) {
      asked = []
      await page.goto(url(address))
      observed[index] = await observe(page, address, asked)
    }
    await page.context().close()
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return observed
}

async function mainText(page: Page): Promise<string> {
  const text = await page.locator('main').textContent()
  return text?.replace(/\s+/g, ' ').trim() ?? ''
}

/** The first fold is clicked as a reader does, the others from within, which is much faster. */
async function countStuckFolds(page: Page): Promise<number> {
  const shown = page.locator('main summary:visible')
  if ((await shown.count()) > 0) await shown.first().click()
  await page.locator('main details:not([open]) > summary').evaluateAll((others) => {
    for (const summary of others) if (summary instanceof HTMLElement) summary.click()
  })
  return page.locator('main details:not([open])').count()
}
