import type { Page } from 'playwright'
import type { LinkedPart } from './linked-parts.ts'
import { tour } from './tour.ts'

/** What is wrong with where the reader stands, who came for a part of the page. */
export function faultOf(page: Page, id: string): Promise<string | undefined> {
  return page.evaluate((fragment) => {
    const place = document.getElementById(fragment)
    const focus = document.activeElement
    if (!place || !focus || !place.contains(focus)) return `focus is on ${focus?.tagName}`
    const box = focus.getBoundingClientRect()
    if (box.top < 0 || box.top > innerHeight / 2) return `it stands at ${box.top}`
    const [line] = focus.getClientRects()
    const top =
      line && document.elementFromPoint(line.left + 4, line.top + Math.min(8, line.height / 2))
    if (!top || !(focus.contains(top) || top.contains(focus))) return `${top?.className} covers it`
    return undefined
  }, id)
}

interface Arrivals {
  parts: readonly LinkedPart[]
  url: (address: string) => string
  open: () => Promise<Page>
  onProgress?: (done: number, total: number, address: string) => void
}

/** Opens the addresses of parts of pages, and names those that leave the reader elsewhere. */
export function arriveAtAll({ parts, url, open, onProgress }: Arrivals): Promise<string[]> {
  const byKey = new Map(parts.map((part) => [`${part.address}#${part.id}`, part]))
  return tour({ addresses: [...byKey.keys()], open, onProgress }, async (page, key) => {
    const id = byKey.get(key)?.id ?? ''
    // Else those on the same page would not load it anew.
    await page.goto('about:blank')
    await page.goto(url(key))
    await page.waitForFunction(() => document.documentElement.dataset.arrivals !== undefined)
    const fault = await faultOf(page, id)
    return fault === undefined ? [] : [`/${key}: ${fault}`]
  })
}
