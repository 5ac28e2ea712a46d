import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const MODES = [
  { colorScheme: 'light', viewport: { width: 360, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const

/** Home, every list, the first page of each folder, and one of those that stand at the top. */
async function onePerKind(): Promise<string[]> {
  const { pages } = await planOf(folderOf('/'))
  const below = Map.groupBy(pages, (address) => address.split('/')[0])
  return pages.filter((address) => {
    const [list, first] = below.get(address.split('/')[0]) ?? []
    return address === list || address === first
  })
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

function analyze(page: Page) {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
}

describe.each(MODES)('in $colorScheme colours, $viewport.width pixels wide', (mode) => {
  const site = useServedSite('/')
  const browser = useBrowser()

  test('no kind of page has a barrier', { timeout: 240_000 }, async () => {
    const found: string[] = []
    const page = await browser.open({ ...mode, reducedMotion: 'reduce' })
    for (const address of await onePerKind()) {
      await page.goto(site.url(address))
      await waitForHydration(page)
      await openFolds(page)
      const { violations } = await analyze(page)
      for (const { id, nodes } of violations) found.push(`/${address} ${id} ${nodes[0]?.html}`)
      const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      if (overflows) found.push(`/${address} is wider than the window`)
    }
    expect(found).toEqual([])
  })

  test('a planted barrier is found', async () => {
    const page = await browser.open(mode)
    await page.goto(site.url())
    await waitForHydration(page)
    await page.evaluate(() => document.querySelector('main')?.append(new Image()))
    const { violations } = await analyze(page)
    expect(violations.map(({ id }) => id)).toContain('image-alt')
  })
})
