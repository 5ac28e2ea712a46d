import type { Page } from 'playwright'
import { markServedNodes, waitForHydration } from './hydration.ts'
import { tour } from './tour.ts'
import { NO_WORKER } from './use-browser.ts'

interface Waking {
  addresses: readonly string[]
  url: (address: string) => string
  open: () => Promise<Page>
  onProgress?: (done: number, total: number, address: string) => void
}

/** Opens pages, and answers with those that React made anew, or that had something to say. */
export function wakePages({ url, open, ...rest }: Waking): Promise<string[]> {
  const said = new Map<Page, string[]>()
  const openMarked = async () => {
    const page = await open()
    const own: string[] = []
    said.set(page, own)
    page.on('console', (message) => {
      if (!NO_WORKER.test(message.text())) own.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => own.push(`error: ${error.message}`))
    await markServedNodes(page)
    return page
  }
  return tour({ ...rest, open: openMarked }, async (page, address) => {
    await page.goto(url(address), { waitUntil: 'commit' })
    await waitForHydration(page)
    const isServed = await page.locator('#app h1').evaluate((node) => node.servedNode === true)
    const faults = [...(said.get(page)?.splice(0) ?? []), ...(isServed ? [] : ['is made anew'])]
    return faults.map((fault) => `/${address}: ${fault}`)
  })
}

/** Every link of a site that chooses something of a page, once. */
export function filterLinks(base: string, texts: Iterable<string>): string[] {
  const links = new Set<string>()
  for (const html of texts) {
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]*\?[^"#]*)"/g)) {
      const link = href.replaceAll('&amp;', '&')
      if (link.startsWith(base)) links.add(link.slice(base.length))
    }
  }
  return [...links].toSorted()
}
