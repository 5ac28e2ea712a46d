import { describe, expect, test } from 'vitest'
import { folderOf, planOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration, whenIdle } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { chooseFirst } from '#tests/support/search-dialog.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

async function richestCharacter() {
  const kinds = await kindsOfPages(folderOf('/'), 'richest')
  const address = kinds.find(({ kind }) => kind === 'character')?.address ?? ''
  const title = /<h1[^>]*>([^<]*)/.exec(textOf(folderOf('/'), `${address}index.html`))?.[1] ?? ''
  return { address, title }
}

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

  test('a reader who has gone on from where a link led to is not called back', async () => {
    const page = await browser.open()
    const held = Promise.withResolvers<void>()
    await page.route('**/peek-layer*', (route) => held.promise.then(() => route.continue()))
    await page.goto(site.url('characters/'))
    await waitForHydration(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#main$/)
    await whenIdle(page)
    const link = page.locator('main a[href^="/characters/"]').first()
    await link.focus()
    held.resolve()
    await page.locator('html[data-arrivals]').waitFor()
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('a reader searches, reads, reveals, weighs, looks at the map and shares', async () => {
    const page = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const focus = () => page.locator(':focus')
    const heading = () => focus().evaluate(({ tagName }) => tagName)
    await page.goto(site.url('characters/'))
    await waitForHydration(page)

    const { title, address } = await richestCharacter()
    await page.keyboard.press('/')
    await page.keyboard.type(title.toUpperCase())
    const first = page.getByRole('dialog').getByRole('option').first()
    await expect.poll(() => first.getAttribute('href')).toBe(`/${address}`)
    await chooseFirst(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`${address}$`))
    await expect.poll(heading).toBe('H1')

    const fold = page.locator('main .article-text .fold').first()
    await fold.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => fold.evaluate((node: HTMLDetailsElement) => node.open)).toBe(true)

    const mark = page.locator('main .lead .cite').first()
    await mark.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('dialog')
      .filter({ hasText: /paragraph|statement/i })
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await mark.evaluate((node) => node === document.activeElement)).toBe(true)

    await page.getByRole('link', { name: 'See on the map' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/relationships\/\?person=/)
    await expect.poll(heading).toBe('H1')

    await page.getByRole('button', { name: 'Share this page' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('The link is copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
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
