import { expect, test } from 'vitest'
import { folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { pressOn } from '#tests/support/press-on.ts'
import { launchKeepingPages, returnTo } from '#tests/support/return-to-page.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { titlesOf, wander } from '#tests/support/wander.ts'

/** Several processes can share them, as `FROM=100 WALKS=100`. */
const FROM = Number(process.env.FROM ?? 0)
const WALKS = Number(process.env.WALKS ?? 200)
const STEPS = 50

const site = useServedSite('/')
const browser = useBrowser({ still: true })

test('every page is kept for whoever comes back', async () => {
  const keeping = await launchKeepingPages()
  const found: string[] = []
  const pages = await soakedPages()
  for (const [at, address] of pages.entries()) {
    const input = { browser: keeping, url: site.url(address), elsewhere: site.url('llms.txt') }
    found.push(...(await returnTo(input)))
    reportProgress(at + 1, pages.length, address)
  }
  await keeping.close()
  expect(found).toEqual([])
})

test('no walk leads anywhere from where there is no way back', async () => {
  const titles = titlesOf(folderOf('/'), await planOf(folderOf('/')))
  const open = () => browser.open()
  const found: string[] = []
  for (let walk = 0; walk < WALKS; walk += 1) {
    const seed = FROM + walk
    found.push(...(await wander({ url: site.url(), open, titles, seed, steps: STEPS })))
    reportProgress(walk + 1, WALKS, '')
  }
  expect(found).toEqual([])
})

test('a minute of clicking, turning and looking away breaks nothing', async () => {
  const page = await browser.open()
  await pressOn({ page, url: site.url('characters/'), seconds: 60 })
  await page.locator('#app h1').waitFor()
  expect(browser.takeMessages()).toEqual([])
})
