import type { Page } from 'playwright'
import { waitForHydration } from './hydration.ts'
import { openReadingPanel } from './open-reading-panel.ts'
import { chooseFirst } from './search-dialog.ts'

/** Does on a site what its scripts are for: searching, filtering, peeking, setting, sharing, saving. */
export async function useEverything(page: Page, url: (address?: string) => string): Promise<void> {
  const visit = async (address: string) => {
    await page.goto(url(address))
    await waitForHydration(page)
  }
  await visit('')
  await page.keyboard.press('Control+k')
  await page.keyboard.type(await aName(page))
  await chooseFirst(page)
  await page.keyboard.press('Enter')
  await page.waitForURL((at) => at.href !== url())
  // Arriving closes what was open, so nothing is opened before.
  await page.locator('main h1:focus').waitFor()

  await page.locator('main .cite').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await openReadingPanel(page)
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'I have seen' }).selectOption({ index: 2 })

  await visit('characters/')
  await page.getByRole('searchbox', { name: 'Find' }).fill('a')
  await page.waitForURL(/[?&]q=a/)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  await (await saved).path()
  await page.getByRole('button', { name: 'Copy link to this list' }).click()

  await visit('relationships/')
  await page.locator('main figure svg a').locator('visible=true').first().click()
  await page.waitForURL(/relationships\/\?/)
}

/** Of a page that home leads to, and whose statements are cited. */
async function aName(page: Page): Promise<string> {
  const links = page.locator('main a[href*="/characters/"]').filter({ hasText: /\S/ })
  return (await links.first().innerText()).trim()
}
