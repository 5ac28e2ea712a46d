import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { horizonOf, readOn } from '#tests/support/read-on.ts'
import { breakStorage, STORAGE_FAULTS, TAMPERED } from '#tests/support/storage-faults.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { wakeTampered } from '#tests/support/wake-tampered.ts'

const site = useServedSite('/')
const browser = useBrowser()

test.for(STORAGE_FAULTS)('choices last while the reader stays, with storage %s', async (fault) => {
  const page = await browser.open()
  await breakStorage(page, fault, 1)
  await readOn(page, site.url())
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await horizonOf(page).inputValue()).toBe('4')
})

test('a call of the storage that fails, whichever it is, leaves the page as it was', async () => {
  for (let nth = 0; nth < 12; nth += 1) {
    const page = await browser.open()
    await breakStorage(page, 'fails now and then', nth)
    await readOn(page, site.url())
    expect([nth, await horizonOf(page).inputValue()]).toEqual([nth, '4'])
    await page.context().close()
  }
})

test.for(TAMPERED.map((words): [string] => [words]))(
  'pages wake up where %.60s was kept',
  async ([words]) => {
    const page = await browser.open()
    expect(await wakeTampered(page, site.url(), words)).toEqual({ served: true, seen: '0' })
  },
)
