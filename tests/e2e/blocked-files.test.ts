import { describe, expect, test } from 'vitest'
import { blockEachFile } from '#tests/support/block-files.ts'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
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
  })

  test('is found out when it takes its text away', async () => {
    const leave = `addEventListener('error', () => { document.querySelector('main').textContent = '' }, true)`
    const { found } = await blockEachFile({ browser, url: site.url('about/'), script: leave })
    expect(found.join()).toContain('is lost')
  })
})
