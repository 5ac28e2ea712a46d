import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from 'playwright'
import { describe, expect, test } from 'vitest'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { type Cell, cellOfTurn, CELLS, nextFrame, showAs } from '#tests/support/cells.ts'
import { findBarriers, openFolds } from '#tests/support/find-barriers.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages, NOWHERE } from '#tests/support/kinds-of-pages.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** What tests/e2e/fixtures/barriers.html holds, a barrier or more for each. */
const PLANTED = [
  'aria-allowed-attr',
  'aria-hidden-focus',
  'aria-required-attr',
  'aria-roles',
  'aria-valid-attr-value',
  'autocomplete-valid',
  'button-name',
  'color-contrast',
  'definition-list',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'focus-order-semantics',
  'frame-title',
  'heading-order',
  'html-has-lang',
  'image-alt',
  'label',
  'label-content-name-mismatch',
  'landmark-one-main',
  'landmark-unique',
  'link-name',
  'list',
  'listitem',
  'meta-viewport',
  'nested-interactive',
  'page-has-heading-one',
  'region',
  'select-name',
  'svg-img-alt',
  'tabindex',
  'target-size',
  'td-headers-attr',
  'valid-lang',
]

async function listBarriers(page: Page, cell: Cell): Promise<string[]> {
  await showAs(page, cell)
  return (await findBarriers(page)).map(({ rule, html }) => `${cell.name}: ${rule} ${html}`)
}

describe('for every reader', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  test('no kind of page has a barrier, each in one of 20 ways to see it', async () => {
    const kinds = [...(await kindsOfPages(folderOf('/'), 'typical')), NOWHERE]
    const addresses = kinds.map(({ address }) => address)
    expect(addresses.length).toBeGreaterThanOrEqual(CELLS.length)
    const found = await tour({ addresses, open: browser.open }, async (page, address) => {
      await page.goto(site.url(address))
      await waitForHydration(page)
      await openFolds(page)
      const barriers = await listBarriers(page, cellOfTurn(addresses.indexOf(address)))
      return barriers.map((barrier) => `/${address} ${barrier}`)
    })
    browser.takeMessages()
    expect(found).toEqual([])
  })

  test('nothing that pops up has a barrier, each in one way to see it', async () => {
    const kinds = await kindsOfPages(folderOf('/'), 'richest')
    const page = await browser.open({ reducedMotion: 'reduce' })
    await page.goto(site.url(kinds.find(({ kind }) => kind === 'character')?.address))
    await waitForHydration(page)
    const found: string[] = []
    for (const [turn, popover] of (await page.locator('[popover]').all()).entries()) {
      await popover.evaluate((node: HTMLElement) => node.showPopover())
      found.push(...(await listBarriers(page, cellOfTurn(turn))))
    }
    expect(found).toEqual([])
  })

  const never = () => new Promise<void>(() => undefined)
  test.each<[string, number, (route: Route) => Promise<void>, RegExp]>([
    ['gone', 0, (route) => route.fulfill({ status: 404, body: 'Not found' }), /file is gone/],
    ['damaged', 1, (route) => route.fulfill({ json: {} }), /damaged/],
    ['cut off', 2, (route) => route.abort('internetdisconnected'), /network/],
    ['slow', 3, never, /loading/i],
  ])('a page whose data is %s has no barrier', async (_, turn, answer, words) => {
    const page = await browser.open({ reducedMotion: 'reduce' })
    await page.goto(site.url('data/'))
    await waitForHydration(page)
    await page.route('**/data/*.json', answer)
    await page.locator('header nav a[href="/timeline/"]').first().click()
    await page.locator('main').getByText(words).first().waitFor()
    await nextFrame(page)
    const found = await listBarriers(page, cellOfTurn(turn))
    // It may still be asking again for what it did not get.
    await page.close()
    browser.takeMessages()
    expect(found).toEqual([])
  })

  test('the notice on a page that does not wake up has no barrier', async () => {
    const page = await browser.open({ reducedMotion: 'reduce' })
    await page.route('**/data/*.json', (route) => route.abort('internetdisconnected'))
    await page.goto(site.url('timeline/'))
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    const found = await listBarriers(page, cellOfTurn(0))
    // It may still be asking again for what it did not get.
    await page.close()
    browser.takeMessages()
    expect(found).toEqual([])
  })
})

describe('on a page full of barriers', () => {
  const browser = useBrowser()

  test('each of them is found', async () => {
    const page = await browser.open()
    await page.setContent(readFileSync(join(import.meta.dirname, 'fixtures/barriers.html'), 'utf8'))
    const rules = new Set((await findBarriers(page)).map(({ rule }) => rule))
    expect([...rules].toSorted()).toEqual(PLANTED)
  })

  test('pale text is found in the dark, and inside of a fold that is open', async () => {
    const page = await browser.open({ colorScheme: 'dark' })
    await page.setContent(`<html lang="en"><title>A</title><main><h1>A</h1>
      <style>@media (prefers-color-scheme: dark) { p { background: #000; color: #222 } }</style>
      <details><summary>More</summary><p>Pale</p></details></main></html>`)
    expect(await findBarriers(page)).toEqual([])
    await openFolds(page)
    expect(await findBarriers(page)).toEqual([{ rule: 'color-contrast', html: '<p>Pale</p>' }])
  })
})
