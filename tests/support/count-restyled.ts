import type { Page } from 'playwright'

interface TraceEvent {
  name: string
  args: { elementCount?: number }
}

/** For how many elements the browser computes the style anew while something is done on a page. */
export async function countRestyled(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('only a browser of its own can be traced')
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await act()
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  const updates = trace.traceEvents.filter(({ name }) => name === 'UpdateLayoutTree')
  return updates.reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0)
}
