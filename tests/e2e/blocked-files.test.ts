import { describe, expect, test } from 'vitest'
import { blockEachFile, NOT_HAD } from '#tests/support/block-files.ts'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()

describe('a page without any one of its files', () => {
  test('still says all that it says', async () => {
    const kinds = await kindsOfPages(folderOf('/'), 'typical')
    const address = kinds.find(({ kind }) => kind === 'character')?.address ?? ''
    const { blocked, found } = await blockEachFile({ browser, url: site.url(address) })
    expect(found).toEqual([])
    expect(blocked).toBeGreaterThan(4)
    // What was not had may be told of late.
    await browser.closeAll()
    browser.takeMessages()
  })

  test('is found out when it takes its text away', async () => {
    const leave = `addEventListener('error', () => { document.querySelector('main').textContent = '' }, true)`
    const { found } = await blockEachFile({ browser, url: site.url('about/'), script: leave })
    expect(found.join()).toContain('is lost')
    await browser.closeAll()
    browser.takeMessages()
  })
})

test('a page that cannot hash its data says that a part is missing, and wakes with a second try', async () => {
  const page = await browser.open()
  await page.addInitScript(`Object.defineProperty(crypto, 'subtle', { value: undefined })`)
  const part = /assets\/sha2-.*\.js$/
  await page.route(part, (route) => route.abort())
  await page.goto(site.url('about/'))
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'Part of this wiki could not be loaded' })
  await notice.waitFor()
  await page.unroute(part)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await waitForHydration(page)
  await notice.waitFor({ state: 'detached' })
  expect(browser.takeMessages().filter((line) => !NOT_HAD.test(line))).toEqual([])
})
