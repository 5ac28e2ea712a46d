import type { Page } from 'playwright'

/**
 * Follows links one after the other, round and round, without loading a page: those that the page
 * has, and for other addresses such as it might have. Answers with those that led elsewhere.
 */
export function followLinks(
  page: Page,
  { addresses, times }: { addresses: readonly string[]; times: number },
): Promise<string[]> {
  return page.evaluate(
    async ({ hrefs, count }) => {
      const lost: string[] = []
      for (let at = 0; at < count; at += 1) {
        const href = hrefs[at % hrefs.length] ?? ''
        const own = [
          ...document.querySelectorAll<HTMLAnchorElement>(
            '#app a[href]:not(svg *, .search-control)',
          ),
        ].find((link) => link.getAttribute('href') === href)
        const link = own ?? document.body.appendChild(document.createElement('a'))
        link.href = href
        link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
        link.click()
        if (!own) link.remove()
        if (!(await arrives(link.href))) lost.push(href)
      }
      return lost

      /** The head names the page last. */
      async function arrives(url: string): Promise<boolean> {
        const { pathname } = new URL(url)
        for (let frames = 0; frames < 600; frames += 1) {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
          const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
          const isNamed = canonical !== null && new URL(canonical.href).pathname === pathname
          if (location.href === url && isNamed && document.querySelector('main h1')) return true
        }
        return false
      }
    },
    { hrefs: addresses, count: times },
  )
}
