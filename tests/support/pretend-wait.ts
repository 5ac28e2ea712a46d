import type { Page } from 'playwright'

/** Has every page of this window believe that it was asked for so many milliseconds ago. */
export async function pretendWait(page: Page, milliseconds: number): Promise<void> {
  await page.addInitScript((waited) => {
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', {
      get: () => performance.now() - waited,
    })
  }, milliseconds)
}
