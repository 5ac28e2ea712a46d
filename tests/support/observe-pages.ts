import type { Page } from 'playwright'
import { type Base, folderOf, textOf } from './built-site.ts'
import { countNodes, mainText, markServedNodes, servedPage, waitForHydration } from './hydration.ts'
import { SAVES_DATA } from './saves-data.ts'
import { tagSequence } from './tag-sequence.ts'
import type { TestBrowser } from './use-browser.ts'

const LANES = 2

export interface UnscriptedPage {
  address: string
  text: string
  headings: number
  /** Folds that a click did not open. */
  stuckFolds: number
}

export interface ScriptedPage {
  address: string
  servedText: string
  text: string
  /** Tags as the parser understood them, and as they stand in the file. */
  parsed: string[]
  written: string[]
  lostNodes: number
  madeNodes: number
  asked: string[]
  preloaded: string[]
  /** Scripts that came until the app had taken over, and those that the document names. */
  run: string[]
  named: string[]
}

/** Of modules that a document runs, or reads ahead. */
const SCRIPTS = /<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]*)"/g

interface Tour {
  base: Base
  addresses: readonly string[]
  browser: TestBrowser
  url: (address: string) => string
}

/** Visits pages as somebody does whose browser runs no scripts. */
export function observeUnscripted(tour: Tour): Promise<UnscriptedPage[]> {
  return visitEvery(tour, { javaScriptEnabled: false }, async (page, address) => ({
    address,
    text: await mainText(page),
    headings: await page.locator('h1').count(),
    stuckFolds: await countStuckFolds(page),
  }))
}

/** Visits pages and waits until the app has taken over. */
export function observeScripted(tour: Tour): Promise<ScriptedPage[]> {
  return visitEvery(tour, {}, async (page, address, asked) => {
    await waitForHydration(page)
    const served = await servedPage(page)
    const written = textOf(folderOf(tour.base), `${address}index.html`)
    const { lost, made } = await countNodes(page)
    const preloaded = await page
      .locator('link[rel=preload][as=fetch]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const named = written.matchAll(SCRIPTS)
    const isData = (path: string) => path.startsWith(`${tour.base}data/`) && path.endsWith('.json')
    return {
      address,
      servedText: served.text,
      text: await mainText(page),
      parsed: tagSequence(served.html),
      written: tagSequence(written),
      lostNodes: lost,
      madeNodes: made,
      asked: asked.filter(isData).toSorted(),
      preloaded: preloaded.toSorted(),
      run: asked.filter((path) => path.endsWith('.js')).toSorted(),
      named: [...named].map(([, path = '']) => path).toSorted(),
    }
  })
}

async function visitEvery<T>(
  { addresses, browser, url }: Tour,
  options: { javaScriptEnabled?: boolean },
  observe: (page: Page, address: string, asked: string[]) => Promise<T>,
): Promise<T[]> {
  const queue = addresses.entries()
  const observed: T[] = []
  const lane = async () => {
    const page = await browser.open(options)
    let asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    if (options.javaScriptEnabled !== false) await markServedNodes(page)
    // What is read ahead is of other pages.
    await page.addInitScript({ content: SAVES_DATA })
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

/** The first fold is clicked as a reader does, the others from within, which is much faster. */
async function countStuckFolds(page: Page): Promise<number> {
  const shown = page.locator('main summary:visible')
  if ((await shown.count()) > 0) await shown.first().click()
  await page.locator('main details:not([open]) > summary').evaluateAll((others) => {
    for (const summary of others) if (summary instanceof HTMLElement) summary.click()
  })
  return page.locator('main details:not([open])').count()
}
