import { type Browser, chromium } from 'playwright'
import { chromiumOptions } from './chromium-options.ts'

declare global {
  interface Window {
    wasHere?: boolean
    leaveListeners?: string[]
  }
}

/** Notes who listens to a page being thrown away. */
const LISTEN = `
  window.leaveListeners = []
  const add = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'unload') window.leaveListeners.push(type)
    return add.call(this, type, ...rest)
  }
`

/** A Chromium that keeps pages for those who come back to them, which tests do without elsewhere. */
export function launchKeepingPages(): Promise<Browser> {
  return chromium.launch({
    ...chromiumOptions(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
}

interface Return {
  browser: Browser
  url: string
  /** Where the reader goes meanwhile; on the same host. */
  elsewhere: string
  /** Run in the page before all else. */
  script?: string
}

/** Opens a page, leaves it and comes back; answers with why it was not kept as it stood. */
export async function returnTo({ browser, url, elsewhere, script }: Return): Promise<string[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${url}: ${error.message}`))
  await page.addInitScript({ content: LISTEN })
  if (script) await page.addInitScript({ content: script })
  await page.goto(url, { waitUntil: 'networkidle' })
  const listeners = await page.evaluate(() => {
    window.wasHere = true
    return window.leaveListeners ?? []
  })
  await page.goto(elsewhere)
  await page.goBack({ waitUntil: 'commit' })
  const { kept, reasons } = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    const why = entry && 'notRestoredReasons' in entry ? entry.notRestoredReasons : null
    return { kept: window.wasHere === true, reasons: JSON.stringify(why) }
  })
  await context.close()
  faults.push(...listeners.map((kind) => `${url} listens to ${kind}`))
  if (!kept) faults.push(`${url} is not kept: ${reasons}`)
  return faults
}
