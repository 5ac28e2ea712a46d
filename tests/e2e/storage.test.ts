import { describe, expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { horizonOf, readOn } from '#tests/support/read-on.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { breakStorage, slipStorage } from '#tests/support/storage-faults.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { wakePages } from '#tests/support/wake-pages.ts'
import { wakeTampered } from '#tests/support/wake-tampered.ts'

const site = useServedSite('/')
const browser = useBrowser()

/** Among what a tab keeps of where a reader was, things that are no places. */
const NO_PLACES = '[null,["a",null],["b",{"top":"c"}]]'

describe('where storage is', () => {
  test.for(['closed', 'full'] as const)(
    '%s, choices last while the reader stays, and it is said that they will not stay longer',
    async (fault) => {
      const page = await browser.open()
      await breakStorage(page, fault)
      await readOn(page, site.url())
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      expect(await horizonOf(page).inputValue()).toBe('4')
      const notice = page.locator('.reading-panel').getByText('This browser keeps no settings')
      expect(await notice.count()).toBe(1)
    },
  )

  test.for([
    ['reading gives garbage', 3],
    ['looking at it is refused', 5],
  ] as const)('at hand but for one call, where %s, nothing is lost', async ([slip, nth]) => {
    const page = await browser.open()
    await slipStorage(page, slip, nth)
    await readOn(page, site.url())
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.evaluate(() => window.storageCalls)).toBeGreaterThan(nth)
  })

  test.for(['null', NO_PLACES])('spoilt by %s, pages wake up and lead on', async (words) => {
    const woken = await wakeTampered(await browser.open(), site.url(), words)
    expect(woken).toEqual({ served: true, seen: '0' })
  })
})

describe('what storage breaks is found out', () => {
  test('when a page uses it unguarded', async () => {
    const page = await browser.open()
    await breakStorage(page, 'closed')
    await page.goto(site.url())
    await page.evaluate(
      () =>
        new Promise((done) => {
          setTimeout(() => {
            setTimeout(done)
            localStorage.getItem('a')
          })
        }),
    )
    expect(browser.takeMessages().join()).toContain('insecure')
  })

  test('when a page trusts what a tab has kept', async () => {
    const page = await browser.open()
    await page.addInitScript(() =>
      addEventListener('load', () => JSON.parse(sessionStorage.getItem('/places') ?? '[]').length),
    )
    await wakeTampered(page, site.url(), 'null')
    expect(browser.takeMessages().join()).toContain('Cannot read properties of null')
  })

  test('when what it holds is shown before React has taken over', async () => {
    const open = async () => {
      const page = await browser.open()
      await page.route('**/about/', async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replace(/<h1([^>]*)>[^<]*</, '<h1$1>Kept<')
        await route.fulfill({ response, body })
      })
      return page
    }
    const found = await wakePages({ addresses: ['about/'], url: site.url, open })
    browser.takeMessages()
    expect(found.join()).toContain('error #418')
  })
})

describe('two wikis on one host', () => {
  const other = useServedSite('/wiki-x/')

  test('do not read what the other keeps', async () => {
    const settings = withSettings(other.url(), '/', { theme: 'dark', seen: 9 })
    const page = await browser.open({ colorScheme: 'light', ...settings })
    await page.goto(other.url('characters/'))
    await waitForHydration(page)
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull()
    expect(await horizonOf(page).inputValue()).toBe('0')
  })
})
