import { expect, test } from 'vitest'
import { filesIn, folderOf, planOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { leaksIn, measureGrowth } from '#tests/support/measure-growth.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { filterLinks } from '#tests/support/wake-pages.ts'

const WARM_UP = 1000
/** How many more, as `NAVIGATIONS=10000 npm run test:soak tests/soak/heap.test.ts`. */
const NAVIGATIONS = Number(process.env.NAVIGATIONS ?? 1000)
/** The most that a tab may keep of this site, in characters. */
const MOST_KEPT = 64 * 1024

const site = useServedSite('/')
const browser = useBrowser()

/** All pages and all links that choose something of one. */
async function everywhere(): Promise<string[]> {
  const folder = folderOf('/')
  const { pages } = await planOf(folder)
  const texts = filesIn(folder, '**/*.html').map((name) => textOf(folder, name))
  return [...pages, ...filterLinks('/', texts)].map((address) => `/${address}`)
}

test(`a tab that has been everywhere grows no more by ${NAVIGATIONS} navigations`, async () => {
  const addresses = await everywhere()
  const page = await browser.open({ reducedMotion: 'reduce' })
  await page.goto(site.url())
  await waitForHydration(page)
  const warmUp = { page, addresses, times: Math.max(WARM_UP, 2 * addresses.length) }
  expect((await measureGrowth(warmUp)).lost).toEqual([])
  const growth = await measureGrowth({ page, addresses, times: NAVIGATIONS })
  process.stderr.write(`${JSON.stringify(growth)}\n`)
  expect(growth.lost).toEqual([])
  expect(leaksIn(growth)).toEqual([])

  await page.goto(site.url('llms.txt'))
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage).length)
  process.stderr.write(`${kept} characters are kept\n`)
  expect(kept).toBeLessThan(MOST_KEPT)
  await page.context().close()
  // The browser asks for the icon of what is no page.
  browser.takeMessages()
})
