import type { Page } from 'playwright'
import { markServedNodes, waitForHydration } from './hydration.ts'
import { horizonOf } from './read-on.ts'
import { tamperStorage } from './storage-faults.ts'

interface Woken {
  /** Whether the page is the one that came. */
  served: boolean
  seen: string
}

/** Opens a list where something else was kept, goes on and back, and opens it once more. */
export async function wakeTampered(page: Page, site: string, words: string): Promise<Woken> {
  await tamperStorage(page, '/', words)
  await markServedNodes(page)
  await page.goto(`${site}characters/`)
  await waitForHydration(page)
  await page.locator('header nav a[href="/people/"]').click()
  await page.waitForURL(`${site}people/`)
  await page.goBack()
  await page.waitForURL(`${site}characters/`)
  await page.reload()
  await waitForHydration(page)
  const heading = page.locator('#app h1')
  const served = await heading.evaluate((node) => node.servedNode === true)
  return { served, seen: await horizonOf(page).inputValue() }
}
