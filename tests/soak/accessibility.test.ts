import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { CELLS, showAs } from '#tests/support/cells.ts'
import { findBarriers, openFolds } from '#tests/support/find-barriers.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()

test('no page has a barrier in any colours, at any width', async () => {
  const found = await tour(
    { addresses: await soakedPages(), open: browser.open, onProgress: reportProgress },
    async (page, address) => {
      await page.goto(site.url(address))
      await waitForHydration(page)
      await openFolds(page)
      const barriers = new Map<string, string[]>()
      for (const cell of CELLS) {
        await showAs(page, cell)
        for (const { rule, html } of await findBarriers(page)) {
          const barrier = `/${address} ${rule} ${html}`
          barriers.set(barrier, [...(barriers.get(barrier) ?? []), cell.name])
        }
      }
      return [...barriers].map(([barrier, cells]) => `${barrier} (${cells.join(', ')})`)
    },
  )
  expect(found).toEqual([])
})
