import type { Page } from 'playwright'
import { textOf } from './built-site.ts'
import { openReadingPanel } from './open-reading-panel.ts'

/** Opens the reading settings, where reading offline is, and waits until it knows how things stand. */
async function openPanel(page: Page): Promise<void> {
  await openReadingPanel(page)
  await page.locator('#reading-panel').getByRole('heading', { name: 'Read offline' }).waitFor()
}

/** What the panel says, once it says something that matches. */
export async function offlineText(page: Page, pattern: RegExp): Promise<string> {
  await openPanel(page)
  const line = page.locator('#reading-panel section p').filter({ hasText: pattern })
  return (await line.first().textContent()) ?? ''
}

export const SETTLED = /Pages you read are kept|Saved \d+ of \d+ files[.:] \S/

export async function pressOffline(page: Page, name: string): Promise<void> {
  await openPanel(page)
  await page.locator('#reading-panel section').getByRole('button', { name }).click()
}

/** Saves the whole wiki, and answers with what is said when that is done. */
export async function saveWhole(page: Page): Promise<string> {
  await offlineText(page, SETTLED)
  await pressOffline(page, 'Save the whole wiki')
  return offlineText(page, /whole wiki, with its search/)
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '',
  '#x27': "'",
}

/** Forms are left out, since scripts fill them. */
function plain(html: string): string {
  return html
    .replace(/<form\b.*?<\/form>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, '')
}

/** The letters of the main part of a page as it was built. */
export function builtText(folder: string, address: string): string {
  const html = textOf(folder, `${address}index.html`)
  return plain(/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '')
}

/** Loads a page anew, and answers with the letters of its main part once the app has drawn it. */
export async function readAnew(page: Page, url: string): Promise<string> {
  await page.goto(url)
  await page.locator('#app main h1').waitFor()
  await page.locator('.pending').waitFor({ state: 'detached' })
  return plain(await page.locator('#app main').innerHTML())
}

/** The names of all caches; none is opened, since that would make one anew that is being taken away. */
export function cacheNamesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys())
}
