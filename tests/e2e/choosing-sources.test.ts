import { describe, expect, test } from 'vitest'
import { BASES, folderOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { countNodes, markServedNodes, waitForHydration } from '#tests/support/hydration.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

describe.each(BASES)('leaving out supplementary sources below %s', (base) => {
  const site = useServedSite(base)
  const browser = useBrowser()

  test('a shared address does so once the app takes over, and makes no page anew', async () => {
    const written = textOf(folderOf(base), 'sources/index.html').match(/<tr>/g)?.length ?? 0
    const page = await browser.open()
    await markServedNodes(page)
    await page.goto(site.url('sources/?sources=given'))
    await waitForHydration(page)
    await page.getByText(/all else is left out/).waitFor()
    expect(await page.locator('main tr').count()).toBeLessThan(written)
    expect((await countNodes(page)).served).toBeGreaterThan(0)
    expect(page.url()).toBe(site.url('sources/?sources=given'))
  })

  test('the keyboard alone turns it on, takes it along and turns it off', async () => {
    const page = await browser.open()
    await page.goto(site.url('people/'))
    await waitForHydration(page)
    const button = (name: string) => page.getByRole('button', { name })
    const people = page.getByRole('article')
    const all = await people.count()
    await button('Aa reading settings').press('Enter')
    await page.getByRole('radio', { name: 'All sources' }).press('ArrowRight')
    await expect.poll(() => page.url()).toBe(site.url('people/?sources=given'))
    // Those that give way are hidden for a moment, and none of them can be pressed.
    await expect.poll(() => people.count()).toBeLessThan(all)
    await people.getByRole('link').first().press('Enter')
    await expect.poll(() => page.url()).toMatch(/\/people\/[a-z-]+\/\?sources=given$/)
    const focused = () => page.locator(':focus').evaluate(({ tagName }) => tagName)
    await expect.poll(focused).toBe('H1')
    await button('Bring back all sources').press('Space')
    await expect.poll(() => page.url()).toMatch(/\/people\/[a-z-]+\/$/)
    await expect.poll(focused).toBe('H1')
  })

  test('without scripts no setting is offered and all sources are shown', async () => {
    const page = await browser.open({ javaScriptEnabled: false })
    await page.goto(site.url('people/?sources=given'))
    expect(await page.getByRole('button', { name: 'Aa reading settings' }).isVisible()).toBe(false)
    const shown = await page.locator('main article').count()
    expect(shown).toBe(textOf(folderOf(base), 'people/index.html').match(/<article/g)?.length)
  })
})
