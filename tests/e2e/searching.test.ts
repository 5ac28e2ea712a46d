import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { BASES, folderOf, planOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { CELLS, nextFrame } from '#tests/support/cells.ts'
import { countRestyled } from '#tests/support/count-restyled.ts'
import { countNodes, markServedNodes, waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { SAVES_DATA } from '#tests/support/saves-data.ts'
import {
  chooseFirst,
  findDialogFaults,
  openSearchAt,
  searchField,
  searchOptions,
} from '#tests/support/search-dialog.ts'
import { timeKeys } from '#tests/support/time-keys.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** Of all ways to see the dialog, those that each of its states is looked at in. */
const WAYS = {
  start: ['light 1440', 'doubled 320'],
  results: ['dark 768', 'doubled 320'],
  empty: ['forced 360', 'doubled 320'],
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN
}

/** Somebody whom the wiki is sure to know. */
function someName(): string {
  const list = textOf(folderOf('/'), 'characters/index.html')
  return /<h3[^>]*><a [^>]*>([^<]+)/.exec(list)?.[1] ?? ''
}

describe.each(BASES)('searching below %s', (base) => {
  const site = useServedSite(base)
  const browser = useBrowser()

  test('without scripts its page names everything there is, and offers no field', async () => {
    const { pages } = await planOf(folderOf(base))
    const page = await browser.open({ javaScriptEnabled: false })
    await page.goto(site.url('search/?q=anything'))
    expect(await page.getByText('Searching needs scripts').isVisible()).toBe(true)
    expect(await page.getByRole('searchbox').count()).toBe(0)
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const named = pages.filter((address) => /^[a-z]+\/./.test(address))
    expect(named.filter((address) => !hrefs.includes(base + address))).toEqual([])
  })

  test('nothing of it is loaded before somebody turns to it', async () => {
    const page = await browser.open()
    // What is read ahead in spare time would come between.
    await page.addInitScript({ content: SAVES_DATA })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(site.url('timeline/'))
    await waitForHydration(page)
    const before = asked.length
    expect(asked.filter((url) => /search/.test(url))).toEqual([])
    await page.getByRole('link', { name: 'Search' }).hover()
    await expect.poll(() => asked.slice(before).some((url) => /search-layer/.test(url))).toBe(true)
    expect(asked.slice(before).filter((url) => url.includes('/data/'))).toEqual([])
  })

  test('no letter is lost while it loads', async () => {
    const page = await browser.open()
    const held = Promise.withResolvers<void>()
    await page.route(/search-layer/, async (route) => {
      await held.promise
      await route.continue()
    })
    await page.goto(site.url())
    await waitForHydration(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type(someName())
    held.resolve()
    await searchOptions(page).first().waitFor()
    expect(await page.getByRole('textbox').or(searchField(page)).inputValue()).toBe(someName())
  })

  test('a shared query is answered over the page as it was served', async () => {
    const page = await browser.open()
    await markServedNodes(page)
    await page.goto(site.url(`search/?q=${encodeURIComponent(someName())}`))
    await page.locator('main').getByRole('link', { name: someName() }).first().waitFor()
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(someName())
    expect((await countNodes(page)).served).toBeGreaterThan(0)
    expect(await page.title()).toMatch(/^Search /)
  })
})

describe('the search dialog', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  const openAt = (address: string): Promise<Page> => openSearchAt(browser, site.url(address))

  test.each(['', 'characters/', 'nowhere/'])(
    'opens by Ctrl and K on /%s, and Escape gives the page back',
    async (address) => {
      const page = await openAt(address)
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      browser.takeMessages()
    },
  )

  test('a press on its backdrop closes it, and the page below does not scroll', async () => {
    const page = await openAt('timeline/')
    await page.mouse.move(20, 600)
    await page.mouse.wheel(0, 400)
    await nextFrame(page)
    await page.mouse.click(20, 600)
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('closes where the focus leaves it, which then goes on through the page', async () => {
    const page = await openAt('timeline/')
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await page.locator('header a:focus').count()).toBe(1)
  })

  test('closes where the focus leaves it before there is anything that answers', async () => {
    const page = await browser.open()
    await page.route(/search-layer/, () => undefined)
    await page.goto(site.url('timeline/'))
    await waitForHydration(page)
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: 'Search' })
    await dialog.waitFor()
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => dialog.count()).toBe(0)
  })

  test('stays open, and has the letters, when a page that was asked for before it arrives', async () => {
    const page = await openAt('timeline/')
    await page.keyboard.press('Escape')
    const held = Promise.withResolvers<void>()
    await page.route('**/data/*.json', async (route) => {
      await held.promise
      await route.continue()
    })
    await page.getByRole('link', { name: 'Characters', exact: true }).first().click()
    await page.keyboard.press('/')
    await page.keyboard.type('ka')
    held.resolve()
    await page.locator('main .entries').waitFor({ state: 'attached' })
    await page.keyboard.type('t')
    expect(await searchField(page).inputValue()).toBe('kat')
    expect(await searchField(page).isVisible()).toBe(true)
  })

  test('opens and closes without new style for the page, however long that is', async () => {
    const kinds = await kindsOfPages(folderOf('/'), 'richest')
    const longest = kinds.find(({ kind }) => kind === 'character')?.address ?? ''
    const page = await openAt(longest)
    const all = await page.locator('*').count()
    await page.keyboard.press('Escape')
    const restyled = await countRestyled(page, async () => {
      await page.keyboard.press('/')
      await searchField(page).waitFor()
      await page.keyboard.press('Escape')
      await searchField(page).waitFor({ state: 'hidden' })
    })
    expect(restyled).toBeLessThan(all / 5)
    const modal = await countRestyled(page, () =>
      page.evaluate(() => document.body.appendChild(document.createElement('dialog')).showModal()),
    )
    expect(modal).toBeGreaterThan(all / 2)
  })

  test('Ctrl and Enter open what is chosen in a tab of its own', async () => {
    const page = await openAt('')
    await page.keyboard.type(someName())
    await chooseFirst(page)
    const href = await page.locator('[aria-selected=true]').getAttribute('href')
    const opened = page.context().waitForEvent('page')
    await page.keyboard.press('Control+Enter')
    expect(new URL((await opened).url()).pathname).toBe(href)
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await searchField(page).isVisible()).toBe(true)
  })

  test('a key leaves no more than a frame of work', async () => {
    const page = await openAt('')
    await page.keyboard.type('sa')
    await searchOptions(page).first().waitFor()
    const answered = median(await timeKeys(page, `${someName()} `.repeat(3).trim()))
    // A space at the end asks for nothing new, so that is what a key costs by itself.
    const unanswered = median(await timeKeys(page, ' '.repeat(9)))
    expect(answered - unanswered).toBeLessThan(1000 / 60)
  })

  test('has no barrier, in two of 20 ways to see each of its states', async () => {
    const page = await openAt('')
    const cellsOf = (state: keyof typeof WAYS) =>
      CELLS.filter(({ name }) => WAYS[state].includes(name))
    expect(cellsOf('start')).toHaveLength(2)
    expect(await findDialogFaults(page, someName(), cellsOf)).toEqual([])
  })
})
