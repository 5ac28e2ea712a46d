import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { horizonOf, readOn } from '#tests/support/read-on.ts'
import {
  breakStorage,
  slipStorage,
  STORAGE_FAULTS,
  STORAGE_SLIPS,
  TAMPERED,
} from '#tests/support/storage-faults.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { wakeTampered } from '#tests/support/wake-tampered.ts'

const site = useServedSite('/')
const browser = useBrowser()

test.for(STORAGE_FAULTS)('choices last while the reader stays, with storage %s', async (fault) => {
  const page = await browser.open()
  await breakStorage(page, fault)
  await readOn(page, site.url())
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await horizonOf(page).inputValue()).toBe('4')
})

test.for(STORAGE_SLIPS)(
  'no call of the storage matters, whichever it is, where %s',
  async (slip) => {
    let calls = 1
    for (let nth = 0; nth < calls; nth += 1) {
      const page = await browser.open()
      await slipStorage(page, slip, nth)
      await readOn(page, site.url())
      expect([nth, await horizonOf(page).inputValue()]).toEqual([nth, '4'])
      expect([nth, browser.takeMessages()]).toEqual([nth, []])
      calls = (await page.evaluate(() => window.storageCalls)) ?? 0
      await page.context().close()
    }
    process.stderr.write(`${slip}: ${calls} calls\n`)
    expect(calls).toBeGreaterThan(1)
  },
)

test.for(TAMPERED.map((words): [string] => [words]))(
  'pages wake up where %.60s was kept',
  async ([words]) => {
    const page = await browser.open()
    expect(await wakeTampered(page, site.url(), words)).toEqual({ served: true, seen: '0' })
  },
)
