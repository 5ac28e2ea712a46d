import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { openFolds } from '#tests/support/find-barriers.ts'
import { findDiscomfort } from '#tests/support/find-discomfort.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { walkStops } from '#tests/support/walk-stops.ts'

const site = useServedSite('/')
const browser = useBrowser()

async function visitAll(visit: (page: Page) => Promise<string[]>): Promise<string[]> {
  const open = () => browser.open({ reducedMotion: 'reduce' })
  const addresses = await soakedPages()
  return tour({ addresses, open, onProgress: reportProgress }, async (page, address) => {
    await page.goto(site.url(address))
    await waitForHydration(page)
    await openFolds(page)
    return (await visit(page)).map((fault) => `/${address} ${fault}`)
  })
}

test('on every page text fits, and what is pointed at can be hit', async () => {
  expect(await visitAll((page) => findDiscomfort(page))).toEqual([])
})

test('every stop of every page is seen, on the way down and on the way up', async () => {
  const found = await visitAll(async (page) => {
    const down = await walkStops(page)
    const up = await walkStops(page, { backwards: true })
    return [...down.faults, ...up.faults]
  })
  expect(found).toEqual([])
})
