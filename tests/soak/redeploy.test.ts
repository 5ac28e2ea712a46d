import { describe, expect, test } from 'vitest'
import { BASES, folderOf, textOf } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { follow } from '#tests/support/old-tab.ts'
import { useRedeployingServer } from '#tests/support/redeploying-server.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { unescapeHtml } from '#tests/support/visible-text.ts'

/** Where every visit starts: a page that needs no file of its own. */
const START = 'about/'

describe.each(BASES)('tabs below %s that the wiki is published anew behind', (base) => {
  const server = useRedeployingServer(base)
  const browser = useBrowser()

  function headingOf(address: string): string | undefined {
    const html = textOf(folderOf(base), `${address}index.html`)
    return unescapeHtml(/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '')
  }

  test('come to every kind of page and back, each loaded once at most', async () => {
    const kinds = await kindsOfPages(folderOf(base), 'typical')
    for (const { address } of kinds.filter((kind) => kind.address !== START)) {
      const page = await browser.open({ serviceWorkers: 'block' })
      server.deploy(0)
      await page.goto(server.url(START))
      await waitForHydration(page)
      server.deploy(1)
      const url = server.url(address)
      expect(await follow(page, url)).toEqual({ url, heading: headingOf(address), loads: [url] })
      server.deploy(2)
      const { heading, loads } = await follow(page, server.url(START))
      expect(heading).toBe(headingOf(START))
      expect(loads.length).toBeLessThan(2)
      await page.context().close()
    }
    expect(browser.takeMessages().filter((told) => !told.endsWith('404 (Not Found)'))).toEqual([])
  })
})
