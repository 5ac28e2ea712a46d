import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { openFolds } from '#tests/support/find-barriers.ts'
import { findClippedText } from '#tests/support/find-clipped-text.ts'
import { findDiscomfort, readingOfTurn } from '#tests/support/find-discomfort.ts'
import { findOverflow } from '#tests/support/find-overflow.ts'
import { findSmallTargets } from '#tests/support/find-small-targets.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages, NOWHERE } from '#tests/support/kinds-of-pages.ts'
import { doubledText, SPACED_TEXT, underStyles } from '#tests/support/reader-styles.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { walkStops } from '#tests/support/walk-stops.ts'

/** As many stops as a page has before its text repeats itself. */
const FIRST_STOPS = 60

describe('on kinds of pages', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  /** Visits one kind of page out of so many, with the number of its turn. */
  async function visitKinds(
    oneOf: number,
    visit: (page: Page, turn: number) => Promise<string[]>,
  ): Promise<string[]> {
    const kinds = [...(await kindsOfPages(folderOf('/'), 'richest')), NOWHERE]
    const addresses = kinds.map(({ address }) => address).filter((_, index) => index % oneOf === 0)
    const open = () => browser.open({ reducedMotion: 'reduce' })
    const found = await tour({ addresses, open }, async (page, address) => {
      await page.goto(site.url(address))
      await waitForHydration(page)
      const faults = await visit(page, addresses.indexOf(address))
      return faults.map((fault) => `/${address} ${fault}`)
    })
    browser.takeMessages()
    return found
  }

  test('text fits, and what is pointed at can be hit, on each for one of four habits', async () => {
    const found = await visitKinds(1, async (page, turn) => {
      await openFolds(page)
      return findDiscomfort(page, [readingOfTurn(turn)])
    })
    expect(found).toEqual([])
  })

  test('the first stops are seen, there and back, on one in four', async () => {
    const found = await visitKinds(4, async (page) => {
      const there = await walkStops(page, { limit: FIRST_STOPS })
      const back = await walkStops(page, { limit: FIRST_STOPS / 2, backwards: true })
      expect(there.stops).toBeGreaterThan(5)
      return [...there.faults, ...back.faults]
    })
    expect(found).toEqual([])
  })
})

describe('a planted fault is found', () => {
  const browser = useBrowser()

  async function show(body: string, width = 320): Promise<Page> {
    const page = await browser.open({ viewport: { width, height: 400 } })
    await page.setContent(`<!doctype html><style>body { margin: 0 }</style>${body}`)
    return page
  }

  test('when something is wider than the window', async () => {
    const page = await show('<p>Fits</p><div><div id="wide" style="width: 400px">Wide</div></div>')
    expect(await findOverflow(page)).toEqual([expect.stringMatching(/^400 px: <div id="wide"/)])
    expect(await findOverflow(await show('<p>Fits</p>'))).toEqual([])
  })

  test('when text of twice its size does not wrap', async () => {
    const page = await show(
      '<p style="font: 2em serif; white-space: nowrap">Some thirty letters in a line</p>',
      640,
    )
    expect(await findOverflow(page)).toEqual([])
    const doubled = await doubledText(page)
    expect(await underStyles(page, doubled, () => findOverflow(page))).toHaveLength(1)
    expect(await findOverflow(page)).toEqual([])
  })

  test('when spaced text is cut off, or printed over other text', async () => {
    const page = await show(`
      <p id="cut" style="height: 20px; font: 16px/20px monospace; overflow: hidden">Few words fit in here</p>
      <div style="height: 20px; font: 16px/20px monospace">Above are words of which some</div>
      <p style="margin: 0; font: 16px/20px monospace">Below</p>`)
    expect(await findClippedText(page)).toEqual([])
    const found = await underStyles(page, SPACED_TEXT, () => findClippedText(page))
    expect(found).toEqual([
      expect.stringMatching(/^cut off: <p id="cut"/),
      expect.stringMatching(/^printed over each other: .*"Below"/),
    ])
  })

  test('when targets are small and close', async () => {
    const small = 'style="display: inline-block; width: 20px; height: 20px; padding: 0; border: 0"'
    const page = await show(`
      <p>Words with <a href="#a">a</a> <a href="#b">b</a> in them</p>
      <p><button ${small} id="one"></button><button ${small} id="two"></button></p>
      <p style="margin: 40px"><button ${small} id="alone"></button></p>
      <ul><li><a href="#c" id="three">c</a><li><a href="#d" id="four">d</a></ul>
      <label style="display: block; height: 30px">Tick <input type="checkbox"></label>`)
    const found = (await findSmallTargets(page)).map((fault) => /id="(\w+)"/.exec(fault)?.[1])
    expect(found).toEqual(['one', 'two', 'three', 'four'])
  })

  test('when the focus is not seen, or stands behind something', async () => {
    const page = await show(`
      <style>a { display: block; margin: 9px; outline-offset: 2px } #plain { outline: none }</style>
      <div style="position: fixed; inset: 0 0 auto; height: 50px; background: #fff; z-index: 1"></div>
      <a href="#a" id="covered">A</a><p style="height: 60px"></p>
      <a href="#b" id="plain">B</a><a href="#c">C</a>`)
    const { stops, faults } = await walkStops(page)
    expect(stops).toBe(3)
    expect(faults).toEqual([
      expect.stringMatching(/^covered: .*id="covered"/),
      expect.stringMatching(/^no mark: .*id="plain"/),
    ])
  })
})
