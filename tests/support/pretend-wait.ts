import type { BrowserContext, Page } from 'playwright'

/** Has every page of these windows believe that it was asked for so many milliseconds ago. */
export async function pretendWait(
  windows: BrowserContext | Page,
  milliseconds: number,
): Promise<void> {
  await windows.addInitScript((waited) => {
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', {
      configurable: true,
      get: () => performance.now() - waited,
    })
  }, milliseconds)
}
