import { describe, expect, test } from 'vitest'
import { folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

describe('with the keyboard alone', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  test('a reader skips to the text, follows a link and comes back', async () => {
    const page = await browser.open()
    await page.goto(site.url('characters/'))
    await waitForHydration(page)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('href')).toMatch(/^#/)
    await page.keyboard.press('Enter')
    const link = page.locator('main a[href^="/characters/"]').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/characters\/[a-z-]+\/$/)
    await expect.poll(() => page.locator(':focus').evaluate(({ tagName }) => tagName)).toBe('H1')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/characters/')
  })

  test('every stop is seen, on a page of each list', async () => {
    const { pages } = await planOf(folderOf('/'))
    const address = pages.find((at) => /^characters\/./.test(at)) ?? ''
    const page = await browser.open()
    await page.goto(site.url(address))
    await waitForHydration(page)
    const unseen: string[] = []
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab')
      const focus = page.locator(':focus')
      if ((await focus.count()) === 0) break
      const outline = await focus.evaluate((node) => {
        const { outlineStyle, boxShadow } = getComputedStyle(node)
        return outlineStyle !== 'none' || boxShadow !== 'none' ? '' : node.outerHTML
      })
      if (outline) unseen.push(outline)
    }
    expect(unseen).toEqual([])
  })
})
