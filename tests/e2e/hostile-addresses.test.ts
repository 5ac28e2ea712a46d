import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { findPage, writtenAddresses } from '#tests/support/address-shapes.ts'
import { BASES, folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { CORPUS, PATHS_CORPUS } from '#tests/support/hostile-addresses.ts'
import { openAddresses } from '#tests/support/open-addresses.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** What hosts refuse for its length; a browser that has the page already asks none. */
const OVERLONG = CORPUS.filter((query) => query.length > 3000)

describe('an address that nobody wrote', () => {
  const site = useServedSite('/')
  const browser = useBrowser()
  const open = () => browser.open({ serviceWorkers: 'block' })

  async function openAll(addresses: string[], prepare = open): Promise<string[]> {
    const parts = addresses.map((path) => ({ path, query: '', hash: '' }))
    const input = { addresses: parts, url: site.url(), open: prepare, longest: Infinity }
    const found = await openAddresses(input)
    browser.takeMessages()
    return found
  }

  test('leads to a page with a way home, whatever its path', async () => {
    expect(await openAll(PATHS_CORPUS)).toEqual([])
  })

  test('is read in no time and without a word, however long it is', async () => {
    const file = join(folderOf('/'), 'characters/index.html')
    const serveAll = async () => {
      const page = await open()
      const isLong = (url: URL) => url.href.length > 3000
      await page.route(isLong, (route) => route.fulfill({ path: file, contentType: 'text/html' }))
      return page
    }
    const long = OVERLONG.flatMap((query) => [`characters/${query}`, `characters/#${query}`])
    expect(await openAll(long, serveAll)).toEqual([])
  })

  test('is found out when it leads nowhere', async () => {
    const openBare = async (): Promise<Page> => {
      const page = await open()
      const hide = `setInterval(() => document.querySelectorAll('#app a').forEach((a) => a.removeAttribute('href')))`
      await page.addInitScript({ content: hide })
      return page
    }
    expect((await openAll(['nowhere/'], openBare)).join()).toContain('has no way home')
  })
})

describe.each(BASES)('an address below %s that is written otherwise', (base) => {
  const site = useServedSite(base)
  const browser = useBrowser()

  test('leads to the page that is meant', async () => {
    const page = await browser.open({ serviceWorkers: 'block' })
    const { pages, redirects } = await planOf(folderOf(base))
    const some = ['characters/', pages.find((address) => /^people\/./.test(address)) ?? '']
    const [alias] = redirects
    const old = { written: alias?.from ?? '', meant: alias?.to.replace(/#.*/, '') ?? '' }
    const found: string[] = []
    for (const address of [...writtenAddresses(some), old]) {
      found.push(...(await findPage(page, site.url(), address)))
    }
    const said = browser.takeMessages().filter((line) => !line.includes('404 (Not Found)'))
    expect([...found, ...said]).toEqual([])
  })

  test('is found out when it leads elsewhere', async () => {
    const page = await browser.open({ serviceWorkers: 'block' })
    const wrong = { written: 'characters/', meant: 'people/' }
    expect(await findPage(page, site.url(), wrong)).toHaveLength(1)
  })
})
