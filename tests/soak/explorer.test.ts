import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { createAddressReader } from '#tests/support/address-faults.ts'
import { listOf } from '#tests/support/built-list.ts'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { hostileAddresses } from '#tests/support/hostile-addresses.ts'
import { hostileSample } from '#tests/support/hostile-sample.ts'
import { openAddresses } from '#tests/support/open-addresses.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { reportProgress } from '#tests/support/soaked-pages.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { walkExplorer } from '#tests/support/walk-explorer.ts'

const WALKS = 200
const STEPS = 50

/** Readers who have seen nothing, a part and all of it. */
const SEEN = [0, 6, 10]

const site = useServedSite('/')
const browser = useBrowser()

test.for(['characters', 'people'] as const)(
  'no walk through the %s shows what a plain filter does not find',
  async (name) => {
    const list = await listOf(folderOf('/'), name)
    const seeds = Array.from({ length: WALKS / 2 }, (_, seed) => String(seed))
    const found = await tour(
      { addresses: seeds, open: browser.open, onProgress: reportProgress },
      async (_, seed) => {
        const seen = SEEN[Number(seed) % SEEN.length] ?? 0
        const settings = withSettings(site.url(), '/', { seen })
        const page = await browser.open({ viewport: { width: 1280, height: 800 }, ...settings })
        const url = site.url(`${name}/`)
        const walk = { page, url, list, seen, seed: Number(seed), steps: STEPS }
        const differences = await walkExplorer(walk)
        await page.context().close()
        return differences
      },
    )
    expect(found).toEqual([])
  },
)

test('none of 2,000 hostile addresses makes a page talk', async () => {
  const addresses = await hostileSample(folderOf('/'), 2000, Date.now() % 1_000_000)
  const { url } = site
  const open = browser.open
  const found = await openAddresses({ addresses, url: url(), open, onProgress: reportProgress })
  browser.takeMessages()
  expect(found).toEqual([])
})

test('none of 100,000 hostile addresses is read in two ways', () => {
  const faultsOf = createAddressReader()
  const facets = { family: ['finch', 'brand'], origin: ['given'] }
  assert(
    property(hostileAddresses(facets), (address) => {
      expect(faultsOf(address)).toEqual([])
    }),
    { numRuns: 100_000 },
  )
})
