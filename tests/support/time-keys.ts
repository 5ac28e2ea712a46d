import type { CDPSession, Page } from 'playwright'
import { nextFrame } from './cells.ts'

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
}

/**
 * Types into what has the focus, and answers how many milliseconds of work each key made for the
 * page until two frames later: of the processor's time, so that what else is running counts for nothing.
 */
export async function timeKeys(page: Page, text: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const times: number[] = []
  for (const letter of text) {
    const before = await workOf(session)
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await nextFrame(page)
    times.push((await workOf(session)) - before)
  }
  await session.detach()
  return times
}
