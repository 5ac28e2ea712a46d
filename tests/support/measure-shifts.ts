import type { Page } from 'playwright'

export interface Shift {
  value: number
  what: string[]
}

declare global {
  interface Window {
    layoutShifts: Shift[]
  }
  interface PerformanceEntry {
    /** Of a layout shift, which the types of the DOM do not know. */
    value?: number
    hadRecentInput?: boolean
    sources?: { node?: Node }[]
  }
}

/** Notes whatever moves without being asked to; call before loading. */
export async function measureShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = []
    const watcher = new PerformanceObserver((list) => {
      for (const { value = 0, hadRecentInput, sources = [] } of list.getEntries()) {
        const what = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : '#text'))
        if (!hadRecentInput) window.layoutShifts.push({ value, what: what.map(cut) })
      }
    })
    watcher.observe({ type: 'layout-shift', buffered: true })

    function cut(html: string): string {
      return html.slice(0, 160)
    }
  })
}

export function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(() => window.layoutShifts)
}
