import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { chromiumOptions } from './chromium-options.ts'
import { pretendWait } from './pretend-wait.ts'

export interface TestBrowser {
  open: (options?: BrowserContextOptions) => Promise<Page>
  /** Closes what is open before what serves it is gone, so that its last requests do not fail. */
  closeAll: () => Promise<void>
  /** Takes what the console said so far, so that it does not fail the test. */
  takeMessages: () => string[]
}

/** Preloads are for scripts, so without them nothing takes them up. */
const UNUSED_PRELOAD = /^The resource \S+ was preloaded using link preload but not used/

/** Milliseconds that a busy machine may take for what a reader does. */
const PATIENCE = 120_000

/** What Playwright itself says where it keeps workers away. */
export const NO_WORKER = /^Service Worker registration blocked by Playwright$/

/**
 * A browser for the tests of a file; whatever a page says or asks of others fails the test.
 * @param still that its reader has asked for less motion; a window that is merely told so forgets it
 * as a page is left, drops the faces of its text, and what is scrolled to moves
 */
export function useBrowser({ still = false } = {}): TestBrowser {
  let browser: Browser
  let complaints: string[] = []

  beforeAll(async () => {
    const options = chromiumOptions()
    if (still) options.args?.push('--force-prefers-reduced-motion')
    browser = await chromium.launch(options)
  })
  async function closeAll(): Promise<void> {
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
  afterEach(async () => {
    await closeAll()
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(() => browser.close())

  return {
    open: async (options) => {
      // What a worker keeps would answer in place of what a test has put there.
      const told: BrowserContextOptions = { serviceWorkers: 'block' }
      if (still) told.reducedMotion = null
      const context = await browser.newContext({ ...told, ...options })
      context.setDefaultTimeout(PATIENCE)
      // A busy machine would leave the display face out of one load and not of the next.
      await pretendWait(context, 0)
      const page = await context.newPage()
      page.on('console', (message) => {
        const isMoot = options?.javaScriptEnabled === false && UNUSED_PRELOAD.test(message.text())
        if (!isMoot && !NO_WORKER.test(message.text()))
          complaints.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('request', (request) => {
        const { hostname } = new URL(request.url())
        if (hostname !== 'localhost') complaints.push(`asks ${request.url()}`)
      })
      return page
    },
    closeAll,
    takeMessages: () => complaints.splice(0),
  }
}
