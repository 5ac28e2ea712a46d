import { describe, expect, test } from 'vitest'
import { findPage, writtenAddresses } from '#tests/support/address-shapes.ts'
import { blockEachFile } from '#tests/support/block-files.ts'
import {
  BASES,
  filesIn,
  folderOf,
  planOf,
  textOf,
  useServedSite,
} from '#tests/support/built-site.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { TAMPERED, tamperStorage } from '#tests/support/storage-faults.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { filterLinks, wakePages } from '#tests/support/wake-pages.ts'

describe.each(BASES)('below %s', (base) => {
  const site = useServedSite(base)
  const browser = useBrowser()

  test('every page is found, however its address is written', async () => {
    const { pages, redirects } = await planOf(folderOf(base))
    const old = redirects.map(({ from, to }) => ({ written: from, meant: to.replace(/#.*/, '') }))
    const all = [...writtenAddresses(pages), ...old]
    const byWriting = new Map(all.map((address) => [address.written, address]))
    const open = () => browser.open({ serviceWorkers: 'block' })
    const found = await tour(
      { addresses: [...byWriting.keys()], open, onProgress: reportProgress },
      async (page, written) => {
        const address = byWriting.get(written)
        return address ? findPage(page, site.url(), address) : []
      },
    )
    const said = browser.takeMessages().filter((line) => !line.includes('404 (Not Found)'))
    expect([...found, ...said]).toEqual([])
  })
})

describe('every page', () => {
  const site = useServedSite('/')
  const browser = useBrowser()
  const valid = () => withSettings(site.url(), '/', { theme: 'dark', seen: 7 })

  test('says all that it says without any one of its files', async () => {
    const found: string[] = []
    const pages = await soakedPages()
    for (const [at, address] of pages.entries()) {
      found.push(...(await blockEachFile({ browser, url: site.url(address) })).found)
      reportProgress(at + 1, pages.length, address)
    }
    expect(found).toEqual([])
  })

  test.for(['empty', 'full', 'tampered'] as const)(
    'wakes up in silence, with every choice that it links to, where storage is %s',
    async (state) => {
      const texts = filesIn(folderOf('/'), '**/*.html').map((name) => textOf(folderOf('/'), name))
      const addresses = [...(await soakedPages()), ...filterLinks('/', texts)]
      const open = async () => {
        const kept = state === 'full' ? valid() : {}
        const page = await browser.open({ serviceWorkers: 'block', ...kept })
        if (state === 'tampered') await tamperStorage(page, '/', TAMPERED.at(-3) ?? '')
        return page
      }
      const found = await wakePages({ addresses, url: site.url, open, onProgress: reportProgress })
      browser.takeMessages()
      expect(found).toEqual([])
    },
  )
})
