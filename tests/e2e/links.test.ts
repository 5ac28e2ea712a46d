import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { arriveAtAll, faultOf } from '#tests/support/arrive-at.ts'
import { folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { POLLING, waitForHydration, waitForReact, whenIdle } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { type LinkedPart, linkedParts, sampleParts } from '#tests/support/linked-parts.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** Of each kind of element that can be linked. */
const OF_EACH = 2

const WINDOWS = [
  { name: 'a phone', viewport: { width: 360, height: 740 } },
  { name: 'a desk', viewport: { width: 1440, height: 900 } },
]

const site = useServedSite('/')
const browser = useBrowser()
let parts: LinkedPart[]

beforeAll(async () => {
  parts = linkedParts(folderOf('/'), await planOf(folderOf('/')))
})

describe.for(WINDOWS)('on $name', ({ viewport }) => {
  test('every kind of part is in view and in focus for whoever comes for it', async () => {
    const sample = sampleParts(parts, OF_EACH)
    expect(new Set(sample.map(({ tag }) => tag)).size).toBeGreaterThanOrEqual(7)
    const open = () => browser.open({ viewport })
    expect(await arriveAtAll({ parts: sample, url: site.url, open })).toEqual([])
  })

  test('the way back leads to the same place, with the focus on the link', async () => {
    const page = await browser.open({ viewport })
    const kinds = await kindsOfPages(folderOf('/'), 'richest')
    const from = kinds.find(({ kind }) => kind === 'character')?.address ?? ''
    await page.goto(site.url(from))
    await waitForHydration(page)
    const link = page.locator('.article-text > section > p > a[href^="/"]').first()
    await link.scrollIntoViewIfNeeded()
    const [text, y] = [await link.textContent(), await page.evaluate(() => scrollY)]
    await link.click()
    await page.waitForURL((url) => !url.pathname.endsWith(from))
    await expect.poll(() => page.locator(':focus').evaluate(({ tagName }) => tagName)).toBe('H1')
    await page.goBack()
    await expect.poll(() => page.locator('a:focus').textContent()).toBe(text)
    expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThanOrEqual(2)
  })
})

describe('whoever comes for what a spoiler hides is asked, and has the focus there,', () => {
  const SCRIPT = '<script async blocking="render" src="/held.js"></script>'

  const questionOn = (page: Page) => page.getByRole('dialog', { name: 'A spoiler' })

  /** Waits for no frame and no stylesheet, and answers with the name of the part. */
  async function openAtSpoiler(page: Page): Promise<string> {
    const { address, id = '' } = parts.find((part) => part.id.startsWith('beat-')) ?? {}
    await page.goto(`${site.url(address)}#${id}`, { waitUntil: 'commit' })
    await waitForReact(page)
    return id
  }

  async function holdSheet(page: Page): Promise<PromiseWithResolvers<void>> {
    const held = Promise.withResolvers<void>()
    await page.route('**/*.css', (route) => held.promise.then(() => route.continue()))
    return held
  }

  async function comeForSpoiler(page: Page, held: PromiseWithResolvers<void>) {
    const id = await openAtSpoiler(page)
    const isAsked = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('peek-layer'))
    await page.waitForFunction(isAsked, undefined, { polling: POLLING })
    const question = questionOn(page)
    expect(await question.count()).toBe(0)
    held.resolve()
    await question.waitFor()
    return faultOf(page, id)
  }

  test('though the page is ready before the browser has drawn it', async () => {
    const page = await browser.open()
    const held = Promise.withResolvers<void>()
    await page.route('**/held.js', async (route) => {
      await held.promise
      await route.fulfill({ contentType: 'text/javascript', body: '' })
    })
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace('<head>', `$&${SCRIPT}`)
      await route.fulfill({ response, body })
    })
    expect(await comeForSpoiler(page, held)).toBeUndefined()
  })

  test('though the stylesheet comes last', async () => {
    const page = await browser.open()
    const held = await holdSheet(page)
    expect(await comeForSpoiler(page, held)).toBeUndefined()
  })

  test('unless they have gone on meanwhile', async () => {
    const page = await browser.open()
    const held = await holdSheet(page)
    await openAtSpoiler(page)
    const link = page.getByRole('navigation').getByRole('link').first()
    await link.focus()
    held.resolve()
    await page.locator('html[data-arrivals]').waitFor()
    await whenIdle(page)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await questionOn(page).count()).toBe(0)
  })
})

test('a link within the page leads to the same part as often as it is followed', async () => {
  const page = await browser.open({ viewport: { width: 1440, height: 900 } })
  const part = parts.find(
    ({ address, id }) => /^characters\/./.test(address) && id === 'page-links',
  )
  await page.goto(site.url(part?.address ?? ''))
  await waitForHydration(page)
  const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last()
  const id = (await link.getAttribute('href'))?.slice(1) ?? ''
  for (const _ of [1, 2]) {
    await page.evaluate(() => scrollTo(0, 0))
    await link.click()
    await expect.poll(() => faultOf(page, id)).toBeUndefined()
    expect(new URL(page.url()).hash).toBe(`#${id}`)
  }
})

test('whoever is led past a part is found', async () => {
  const page = await browser.open({ viewport: { width: 1440, height: 900 } })
  const part = parts.find(({ id }) => id === 'page-links')
  await page.goto(`${site.url(part?.address ?? '')}#page-links`)
  await expect.poll(() => faultOf(page, 'page-links')).toBeUndefined()
  await page.evaluate(() => scrollTo(0, 0))
  expect(await faultOf(page, 'page-links')).toMatch(/^it stands at /)
  await page.locator('main h1').evaluate((heading) => heading.focus())
  expect(await faultOf(page, 'page-links')).toBe('focus is on H1')
})

test('words that a link names are left to the browser', async () => {
  const page = await browser.open({ viewport: { width: 1440, height: 500 } })
  const part = parts.find(({ id }) => id === 'page-links')
  await page.goto(`${site.url(part?.address ?? '')}#:~:text=What%20links%20here`)
  await waitForHydration(page)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await page.locator('[data-here]').count()).toBe(0)
})

describe('without scripts', () => {
  test('every mark is a link to a part that is there, and the browser goes to it', async () => {
    const page = await browser.open({ javaScriptEnabled: false })
    const part = parts.find(({ address, tag }) => /^characters\/./.test(address) && tag === 'dd')
    await page.goto(site.url(part?.address ?? ''))
    const marks = page.locator('main :is(.link-mark, :is(h2, h3) > a[href^="#"])')
    const dead = await marks.evaluateAll((links) =>
      links.filter((link) => !document.getElementById(link.getAttribute('href')?.slice(1) ?? '')),
    )
    expect(await marks.count()).toBeGreaterThanOrEqual(10)
    expect(dead).toEqual([])
    const heading = page.locator('.article-text > section > h2 > a').nth(1)
    await heading.focus()
    await page.keyboard.press('Enter')
    const id = (await heading.getAttribute('href'))?.slice(1) ?? ''
    expect(new URL(page.url()).hash).toBe(`#${id}`)
    const box = await page.locator(`#${id} > h2`).boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    const outline = await heading.evaluate(({ parentElement }) =>
      parentElement ? getComputedStyle(parentElement).outlineStyle : '',
    )
    expect(outline).toBe('solid')
  })
})
