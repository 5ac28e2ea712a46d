import { describe, expect, inject, test } from 'vitest'
import { BASES, folderOf, planOf, textOf } from '#tests/support/built-site.ts'
import { cutAfter } from '#tests/support/cut-after.ts'
import { saveWhole } from '#tests/support/offline-reader.ts'
import { startSite } from '#tests/support/site-process.ts'
import { reportProgress } from '#tests/support/soaked-pages.ts'
import { filterLinks, tourFilters, tourOffline } from '#tests/support/tour-offline.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const browser = useBrowser()

test.each(BASES)(
  'every page and every filter link below %s reads with the server gone',
  async (base) => {
    const folder = folderOf(base)
    const site = await startSite({ root: folder, base })
    const page = await browser.open({ serviceWorkers: 'allow' })
    await page.goto(`${site.url}about/`)
    await saveWhole(page)
    await site.kill()
    const { pages } = await planOf(folder)
    const tour = { page, url: site.url, folder, addresses: pages, onProgress: reportProgress }
    expect(await tourOffline(tour)).toEqual([])
    expect(await tourFilters({ ...tour, addresses: filterLinks(folder, base) })).toEqual([])

    const name = /<h3[^>]*><a [^>]*>([^<]+)/.exec(textOf(folder, 'characters/index.html'))?.[1]
    await page.goto(`${site.url}search/?q=${name}`)
    await page.getByRole('main').getByRole('link', { name }).first().waitFor()
  },
)

/** Each until page, worker and core are there, then every tenth of those that follow in the same way. */
const CUTS = [
  ...Array.from({ length: 40 }, (_, k) => k + 1),
  ...Array.from({ length: 24 }, (_, k) => 50 + k * 10),
]

describe('what was cut', () => {
  test.each(CUTS)('after %d requests is whole or says so', async (k) => {
    const page = await browser.open({ serviceWorkers: 'allow' })
    const faults = await cutAfter(k, page, inject('sites').root)
    await page.context().close()
    browser.takeMessages()
    expect(faults).toEqual([])
  })
})
