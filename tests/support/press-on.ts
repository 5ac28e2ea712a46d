import type { Page } from 'playwright'
import { waitForHydration, whenScriptsRest } from './hydration.ts'
import { createRandom } from './random.ts'

interface Pressing {
  page: Page
  url: string
  seconds: number
}

const CLICKS_PER_SECOND = 20

/** Clicks links, choices and the way back as fast as can be, while the window changes and hides. */
export async function pressOn({ page, url, seconds }: Pressing): Promise<void> {
  await page.goto(url)
  await waitForHydration(page)
  const devTools = await page.context().newCDPSession(page)
  const random = createRandom(seconds)
  for (let click = 0; click < seconds * CLICKS_PER_SECOND; click += 1) {
    const lots = { kind: random(), which: random() }
    await page.evaluate(({ kind, which }) => {
      const links = 'header a[href^="/"], main a[href^="/"]:not([href*="."])'
      const selector = kind < 0.6 ? links : 'main input, main summary, header button'
      const targets = document.querySelectorAll(selector)
      const target = targets[Math.floor(which * targets.length)]
      if (kind > 0.95) history.back()
      else if (target instanceof HTMLElement) target.click()
      // What is drawn has no method for it.
      else target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }, lots)
    const width = 320 + Math.floor(random() * 1200)
    await page.setViewportSize({ width, height: 500 + (width % 400) })
    const state = click % 5 === 4 ? 'frozen' : 'active'
    if (click % 5 >= 3) await devTools.send('Page.setWebLifecycleState', { state })
    if (state === 'frozen') await devTools.send('Page.setWebLifecycleState', { state: 'active' })
  }
  // Amid so many changes of size headless Chromium may stop drawing, so no frame is waited for.
  await whenScriptsRest(page)
}
