import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { LEFT_PLACES } from '#app/left-places.ts'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { leaksIn, measureGrowth } from '#tests/support/measure-growth.ts'
import { offlineText } from '#tests/support/offline-reader.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const KINDS = /^(?:home|character|characters|episode|timeline|relationships|source-given)$/

describe('a tab', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  async function openHome(script = ''): Promise<Page> {
    const page = await browser.open({ reducedMotion: 'reduce' })
    await page.addInitScript({ content: script })
    await page.goto(site.url())
    await waitForHydration(page)
    // It comes by itself to whoever stays for ten seconds, which would be in the midst of counting.
    await offlineText(page, /Nothing is kept/)
    await page.keyboard.press('Escape')
    // So do these, now that a key was pressed.
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    for (const layer of [/search-layer/, /peek-layer/]) {
      await expect.poll(loaded).toContainEqual(expect.stringMatching(layer))
    }
    return page
  }

  test('grows no more by 60 navigations after 60 others, and keeps no more than 100 places', async () => {
    const kinds = await kindsOfPages(folderOf('/'), 'typical')
    const chosen = kinds.filter(({ kind }) => KINDS.test(kind))
    expect(chosen).toHaveLength(7)
    const addresses = [...chosen.map(({ address }) => `/${address}`), '/characters/?q=a']
    const page = await openHome()
    expect(await measureGrowth({ page, addresses, times: 60 })).toMatchObject({ lost: [] })
    const growth = await measureGrowth({ page, addresses, times: 60 })
    expect(growth.lost).toEqual([])
    expect(leaksIn(growth)).toEqual([])
    const kept = await page.evaluate((key) => {
      dispatchEvent(new PageTransitionEvent('pagehide'))
      return JSON.parse(sessionStorage.getItem(key) ?? '[]').length
    }, LEFT_PLACES)
    expect(kept).toBe(50)
  })

  test.each([
    ['a listener', `addEventListener('scroll', () => kept.length)`, /^\d+ listeners$/],
    ['a node', `kept.push(document.createElement('div'))`, /^\d+ nodes$/],
    ['much', `kept.push(new Array(20000).fill(0.5))`, /^[\d.]+ MB$/],
  ])('is found to grow that keeps %s of each navigation', async (_, leak, words) => {
    const page = await openHome(`const kept = []; addEventListener('click', () => { ${leak} })`)
    const addresses = ['/', '/about/', '/people/']
    await measureGrowth({ page, addresses, times: 9 })
    const leaks = leaksIn(await measureGrowth({ page, addresses, times: 9 }))
    expect(leaks).toContainEqual(expect.stringMatching(words))
  })
})
