import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { type Cell, showAs } from './cells.ts'
import { findBarriers } from './find-barriers.ts'
import { findOverflow } from './find-overflow.ts'
import { waitForHydration } from './hydration.ts'
import type { TestBrowser } from './use-browser.ts'

export const searchField = (page: Page): Locator => page.getByRole('combobox', { name: 'Search' })
export const searchOptions = (page: Page): Locator => page.getByRole('dialog').getByRole('option')

/** Chooses the first option; those of what was typed before may still be shown, and are chosen in vain. */
export async function chooseFirst(page: Page): Promise<void> {
  await searchOptions(page).first().waitFor()
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown')
      return page.locator('[role=option][aria-selected=true]').count()
    })
    .toBe(1)
}

/** Opens a page for somebody who has searched before, and the search dialog on it. */
export async function openSearchAt(browser: TestBrowser, url: string): Promise<Page> {
  const localStorage = [{ name: '/searches', value: '["something looked for before"]' }]
  const page = await browser.open({
    viewport: { width: 1440, height: 800 },
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  })
  await page.goto(url)
  await waitForHydration(page)
  await page.keyboard.press('Control+k')
  await page.getByText('Recent searches').waitFor()
  return page
}

/** Whether what is in the dialog needs more than its width. */
const scrollsSideways = (page: Page) =>
  page
    .locator('.search-dialog, .search-panel, .search-dialog form')
    .evaluateAll((nodes) => nodes.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth))

export type DialogState = 'start' | 'results' | 'empty'

/** Leads the dialog that is open from state to state, and gathers what keeps somebody from using it. */
export async function findDialogFaults(
  page: Page,
  name: string,
  cellsOf: (state: DialogState) => readonly Cell[],
): Promise<string[]> {
  const found: string[] = []
  const look = async (state: DialogState) => {
    for (const cell of cellsOf(state)) {
      await showAs(page, cell)
      const faults = (await findBarriers(page)).map(({ rule, html }) => `${rule}: ${html}`)
      if (await scrollsSideways(page)) faults.push('scrolls sideways')
      // Half as wide as windows have to be for text of twice its size.
      if (cell.mode !== 'doubled') faults.push(...(await findOverflow(page)))
      found.push(...faults.map((fault) => `${state} ${cell.name} ${fault}`))
    }
  }
  await look('start')
  await page.keyboard.type(name)
  await chooseFirst(page)
  await look('results')
  await searchField(page).fill('xqzzv')
  await page.getByText('Nothing was found').waitFor()
  await look('empty')
  return found
}
