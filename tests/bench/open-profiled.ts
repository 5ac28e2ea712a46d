import type { Browser, Page } from 'playwright'
import { watchPaint } from './watch-paint.ts'

/** A phone on a slow line, or this machine as it is. */
export type Profile = 'slow' | 'fast'

const LATENCY = 150
const BYTES_A_SECOND = 200_000
const SLOWER = 4

/** Opens an empty page in a context of its own, with the network and the processor of a profile. */
export async function openProfiled(browser: Browser, profile: Profile): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await watchPaint(page)
  if (profile === 'fast') return page
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}

/** Bytes that came over the network to a page since some time of it, by the ending of what was asked. */
export function bytesOf(page: Page, since = 0): Promise<Record<string, number>> {
  return page.evaluate((begun) => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    const bytes: Record<string, number> = {}
    for (const { name, startTime, transferSize, encodedBodySize } of entries) {
      if (transferSize === 0 || startTime < begun) continue
      const { pathname } = new URL(name)
      const ending = pathname.endsWith('/') ? 'html' : (pathname.split('.').at(-1) ?? '')
      bytes[ending] = (bytes[ending] ?? 0) + encodedBodySize
    }
    return bytes
  }, since)
}

export function sumOf(bytes: Record<string, number>): number {
  return Object.values(bytes).reduce((sum, size) => sum + size, 0)
}
