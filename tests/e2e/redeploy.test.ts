import type { Page } from 'playwright'
import { afterEach, describe, expect, test } from 'vitest'
import { folderOf, textOf } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { clickLinkTo, follow, headingAfter, watchLoads } from '#tests/support/old-tab.ts'
import { useRedeployingServer, WAYS_TO_BREAK } from '#tests/support/redeploying-server.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const START = 'about/'
const FAILED = 'This page could not be loaded'
const NOTICE = 'You can read on'

/** What a browser itself says of files that are not there. */
const EXPECTED = /404 \(Not Found\)$|MIME type|was preloaded using link preload but not used/

const CLOSED = `
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })
  }
`
/** Forgets what a tab was told, on the first three pages that it loads. */
const FORGETFUL = `
  sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1
  if (sessionStorage.loads <= 3) Object.defineProperty(window, 'name', { get: () => '', set() {} })
`

const server = useRedeployingServer('/')
const browser = useBrowser()

afterEach(async () => {
  await browser.closeAll()
  expect(browser.takeMessages().filter((message) => !EXPECTED.test(message))).toEqual([])
})

async function openAt(address: string, prepare = ''): Promise<Page> {
  // A worker would keep old files; what becomes of tabs without one is what counts here.
  const page = await browser.open({ serviceWorkers: 'block' })
  await page.addInitScript({ content: prepare })
  await page.goto(server.url(address))
  await waitForHydration(page)
  return page
}

describe('a tab that the wiki is published anew behind', () => {
  test.each([
    { store: 'open', prepare: '' },
    { store: 'closed', prepare: CLOSED },
  ])('comes to the right page after each of two while storage is $store', async ({ prepare }) => {
    const page = await openAt(START, prepare)
    const url = server.url('characters/?q=a&view=table')
    server.deploy(1)
    expect(await follow(page, url)).toEqual({ url, heading: 'Characters', loads: [url] })
    const next = server.url('timeline/')
    server.deploy(2)
    expect(await follow(page, next)).toEqual({ url: next, heading: 'Timeline', loads: [next] })
    expect((await follow(page, server.url(START))).loads).toEqual([])
  })

  test('follows a wiki that is rolled back', async () => {
    const page = await openAt(START)
    for (const [round, address] of [
      [1, 'timeline/'],
      [0, 'characters/'],
    ] as const) {
      server.deploy(round)
      const { loads } = await follow(page, server.url(address))
      expect(loads).toEqual([server.url(address)])
    }
  })

  test('takes the reader to the very part they asked for', async () => {
    const part = textOf(folderOf('/'), 'timeline/index.html')
      .match(/(?<= id=")year-\d+/g)
      ?.at(-1)
    const page = await openAt(START)
    const url = server.url(`timeline/#${part}`)
    server.deploy(1)
    const outcome = await follow(page, url)
    expect(outcome).toEqual({ url, heading: 'Timeline', loads: [server.url('timeline/')] })
    await page.waitForFunction((id) => document.activeElement?.closest(`#${id}`), part)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200)
  })

  test('leads back to where the reader was on a page', async () => {
    const page = await openAt('timeline/')
    await page.evaluate(() => scrollTo(0, 1200))
    const { heading } = await follow(page, server.url('sources/'))
    await page.reload()
    await waitForHydration(page)
    server.deploy(1)
    const takeLoads = watchLoads(page)
    await page.goBack()
    expect(await headingAfter(page, heading)).toBe('Timeline')
    expect(takeLoads()).toEqual([server.url('timeline/')])
    await page.waitForFunction(() => Math.abs(scrollY - 1200) <= 2)
  })

  test('is left alone until its reader goes somewhere', async () => {
    const page = await openAt(START)
    const takeLoads = watchLoads(page)
    server.deploy(1)
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    )
    const asked = page.waitForResponse(/timeline-view/)
    await page.getByRole('link', { name: 'Timeline' }).first().hover()
    await asked
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('textbox').fill('a')
    expect(takeLoads()).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(server.url('search/?q=a'))
    await waitForHydration(page)
    expect(takeLoads()).toEqual([server.url('search/?q=a')])
  })
})

describe('a build that stays broken', () => {
  const SCRIPT = { pattern: /^assets\/timeline-view/, wayOn: 'Open the plain page' }
  const DATA = { pattern: /^data\/\w+\.json/, wayOn: 'Load the newest version' }

  test.each([
    ...WAYS_TO_BREAK.map((way) => ({ ...SCRIPT, way, what: 'script' })),
    { ...DATA, way: WAYS_TO_BREAK[0], what: 'data' },
  ])('says so and keeps its text when its $what is $way', async ({ pattern, way, wayOn }) => {
    const page = await openAt(START)
    const url = server.url('timeline/')
    server.breakFiles(pattern, way)
    expect(await follow(page, url)).toEqual({ url, heading: FAILED, loads: [] })
    const takeLoads = watchLoads(page)
    await page.getByRole('button', { name: wayOn }).click()
    await page.getByText(NOTICE).waitFor()
    expect(await page.locator('main h1').textContent()).toBe('Timeline')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText(NOTICE).waitFor()
    expect(takeLoads()).toEqual([url])
  })

  test('is loaded once where old pages keep coming, and read as it is', async () => {
    const page = await openAt(START)
    const takeLoads = watchLoads(page)
    server.deploy(1)
    server.freezePages(0)
    await clickLinkTo(page, server.url('timeline/'))
    await page.getByText(NOTICE).waitFor()
    expect(await page.locator('main h1').textContent()).toBe('Timeline')
    expect(takeLoads()).toEqual([server.url('timeline/')])
  })

  test('would be loaded on and on, were it not remembered', async () => {
    const page = await openAt(START, FORGETFUL)
    const takeLoads = watchLoads(page)
    server.deploy(1)
    server.freezePages(0)
    const url = server.url('timeline/')
    await clickLinkTo(page, url)
    await page.getByText(NOTICE).waitFor()
    expect(takeLoads()).toEqual([url, url, url, url])
  })

  test('without its first script is a page of text and links', async () => {
    server.breakFiles(/^assets\/index-.*js$/, 'missing')
    const page = await browser.open({ serviceWorkers: 'block' })
    const takeLoads = watchLoads(page)
    await page.goto(server.url('characters/'))
    await page.locator(':root:not([data-scripts])').waitFor()
    expect(await page.locator('.needs-scripts:visible').count()).toBe(0)
    await page.getByRole('link', { name: 'Timeline' }).first().click()
    await page.waitForURL(server.url('timeline/'))
    expect(await page.locator('main h1').textContent()).toBe('Timeline')
    expect(takeLoads()).toEqual([server.url('characters/'), server.url('timeline/')])
  })

  test('without its styles still reads and follows links', async () => {
    server.breakFiles(/\.css$/, 'missing')
    const page = await openAt(START)
    const url = server.url('timeline/')
    expect(await follow(page, url)).toEqual({ url, heading: 'Timeline', loads: [] })
  })
})
