import { expect, test } from 'vitest'
import { folderOf, planOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { CELLS } from '#tests/support/cells.ts'
import { findDialogFaults, openSearchAt } from '#tests/support/search-dialog.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()

test('the search dialog has no barrier on the screen, whatever it shows and however it is seen', async () => {
  const [, name = ''] =
    /<h3[^>]*><a [^>]*>([^<]+)/.exec(textOf(folderOf('/'), 'characters/index.html')) ?? []
  const page = await openSearchAt(browser, site.url())
  const cells = CELLS.filter(({ mode }) => mode !== 'printed')
  expect(await findDialogFaults(page, name, () => cells)).toEqual([])
})

test('the search dialog opens on every list, and Escape gives the page back', async () => {
  const { pages } = await planOf(folderOf('/'))
  const lists = pages.filter((address) => /^(?:[^/]+\/)?$/.test(address) && address !== 'search/')
  for (const address of lists) {
    const page = await openSearchAt(browser, site.url(address))
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count(), { timeout: 15_000 }).toBe(0)
    await page.context().close()
  }
})
