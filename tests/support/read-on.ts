import type { Locator, Page } from 'playwright'
import { waitForHydration } from './hydration.ts'
import { openReadingPanel } from './open-reading-panel.ts'
import { chooseFirst } from './search-dialog.ts'

/** Where readers say how much they have seen. */
export function horizonOf(page: Page): Locator {
  return page.locator('select[data-setting=seen]')
}

/** Chooses how to read, goes on to another page, looks for something, and comes back. */
export async function readOn(page: Page, site: string): Promise<void> {
  await page.goto(`${site}characters/`)
  await waitForHydration(page)
  await horizonOf(page).selectOption('4')
  await openReadingPanel(page)
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.keyboard.press('Escape')
  await page.locator('header nav a[href="/timeline/"]').click()
  await page.waitForURL(`${site}timeline/`)
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('episode')
  await chooseFirst(page)
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox').waitFor({ state: 'hidden' })
  await page.evaluate(() => history.go(-2))
  await page.waitForURL(`${site}characters/`)
  await page.locator('main .entries').waitFor()
}
