import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { countNodes, markServedNodes, waitForHydration } from '#tests/support/hydration.ts'
import { brokenLinks, outwardLinks } from '#tests/support/site-links.ts'
import { tagSequence } from '#tests/support/tag-sequence.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** Serves a page with a change that no build should make. */
async function tamper(page: Page, change: (html: string) => string): Promise<void> {
  await page.route('**/characters/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
}

describe('a planted fault is found', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  test('when a page differs from what the app draws', async () => {
    const page = await browser.open()
    await markServedNodes(page)
    await tamper(page, (html) => html.replace(/<h1([^>]*)>[^<]*</, '<h1$1>Another title<'))
    await page.goto(site.url('characters/'))
    await waitForHydration(page)
    expect((await countNodes(page)).made).toBeGreaterThan(0)
    expect(browser.takeMessages().join()).toContain('error #418')
  })

  test('when the parser rewrites a page', async () => {
    const page = await browser.open({ javaScriptEnabled: false })
    const written = '<!doctype html><html><head></head><body><p><ul></ul></p></body></html>'
    await tamper(page, () => written)
    await page.goto(site.url('characters/'))
    const parsed = await page.evaluate(() => document.documentElement.outerHTML)
    expect(tagSequence(parsed)).not.toEqual(tagSequence(written))
  })

  test('when a page talks, or asks another origin', async () => {
    // Its own policy would let it do neither.
    const page = await browser.open({ bypassCSP: true })
    await tamper(page, (html) => html.replace('</body>', '<script>console.log(1)</script>$&'))
    await page.goto(site.url('characters/'))
    await waitForHydration(page)
    await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined))
    expect(browser.takeMessages()).toEqual(
      expect.arrayContaining(['log: 1', 'asks http://127.0.0.1:9/']),
    )
  })

  test('when a link or an anchor leads nowhere', () => {
    const links = ['/x/b/', '/x/a/#gone', '#gone', '/a/', 'a/', '/x/a.css', 'https://us.test/x/b/']
    const sound = ['/x/a/#there', 'https://us.test/x/a/', 'https://others.test/gone/']
    const html = [...sound, ...links].map((link) => `<a href="${link}">a</a>`).join('')
    const files = new Map([
      ['index.html', html],
      ['a/index.html', '<h2 id="there">'],
    ])
    const found = brokenLinks({ url: 'https://us.test/x/', files })
    expect(found.map((fault) => fault.split(' -> ')[1])).toEqual(links)
  })

  test('when a page links to another host', () => {
    const html = '<img src="https://others.test/a.png"><a href="https://us.test/x/">Home</a>'
    const files = new Map(['index.html', 'a/index.html'].map((name) => [name, html]))
    const outward = [...outwardLinks({ url: 'https://us.test/x/', files })]
    expect(outward).toEqual([['https://others.test/a.png', ['index.html', 'a/index.html']]])
  })
})
