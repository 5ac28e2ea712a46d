import { describe, expect, test } from 'vitest'
import { BASES, folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { markServedNodes, waitForHydration } from '#tests/support/hydration.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const NOT_FOUND =
  'error: Failed to load resource: the server responded with a status of 404 (Not Found)'

describe.each(BASES)('a plain host below %s', (base) => {
  const site = useServedSite(base)
  const browser = useBrowser()

  test.each(['nowhere/', 'characters/nobody/', 'a/b/c/', 'Characters', '%E4%BD/', 'x.json'])(
    'answers the unknown address %j with a page that helps',
    async (address) => {
      const page = await browser.open()
      await markServedNodes(page)
      const response = await page.goto(site.url(address))
      expect(response?.status()).toBe(404)
      await waitForHydration(page)
      expect(await page.locator('#app h1').evaluate((node) => node.servedNode)).toBe(true)
      expect(browser.takeMessages()).toEqual([NOT_FOUND])
      await page.locator(`main a[href="${base}"]`).first().click()
      await page.waitForURL(site.url())
    },
  )

  test('suggests the page that an address with a slip means', async () => {
    const { pages } = await planOf(folderOf(base))
    const address = pages.find((at) => /^characters\/.{6}/.test(at)) ?? ''
    const page = await browser.open()
    await page.goto(site.url(address.replace(/.\/$/, '/')))
    await page.locator(`main a[href="${base}${address}"]`).click()
    await page.waitForURL(site.url(address))
    expect(browser.takeMessages()).toEqual([NOT_FOUND])
  })

  test('leads an alias to its page, at the name, with and without scripts', async () => {
    const { redirects } = await planOf(folderOf(base))
    const redirect = redirects.find(({ to }) => to.includes('#'))
    expect(redirect).toBeDefined()
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.open({ javaScriptEnabled })
      await page.goto(site.url(redirect?.from))
      await page.waitForURL(site.url(redirect?.to))
      expect(await page.locator('main :target').count()).toBe(1)
      if (javaScriptEnabled) await waitForHydration(page)
    }
  })

  test('adds the slash that an address lacks', async () => {
    const page = await browser.open()
    await page.goto(site.url('characters?q=a'))
    expect(page.url()).toBe(site.url('characters/?q=a'))
    await waitForHydration(page)
  })
})
