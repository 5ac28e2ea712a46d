import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { nextFrame } from '#tests/support/cells.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages, NOWHERE } from '#tests/support/kinds-of-pages.ts'
import { measureShifts, shiftsOf } from '#tests/support/measure-shifts.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { findFlashes, paintSlowly, sampleFrames } from '#tests/support/sample-frames.ts'
import { pretendWait } from '#tests/support/pretend-wait.ts'
import { sendInPieces } from '#tests/support/send-in-pieces.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const SEEN = 4
/** How many times slower the processor is than that of this machine. */
const SLOWNESS = 20

const DARK = { theme: 'dark', seen: SEEN } as const

describe('for a reader who was here before', () => {
  const site = useServedSite('/')
  const browser = useBrowser()
  let addresses: string[]

  beforeAll(async () => {
    const kinds = [...(await kindsOfPages(folderOf('/'), 'typical')), NOWHERE]
    addresses = kinds.map(({ address }) => address)
  })

  /** Every so many-th kind of page, from one on. */
  const sampleOf = (step: number, from = 0) => addresses.filter((_, index) => index % step === from)

  async function openStored(): Promise<Page> {
    const stored = withSettings(site.url(), '/', DARK)
    const page = await browser.open({ colorScheme: 'light', ...stored })
    await sampleFrames(page, SEEN)
    return page
  }

  test('every frame has the stored theme and horizon, on a quarter of the kinds of pages', async () => {
    let shown = 0
    const sample = { addresses: sampleOf(4, 3), open: openStored }
    const found = await tour(sample, async (page, address) => {
      const painting = await paintSlowly(page, site.url(address), SLOWNESS)
      shown += painting.frames.find((frame) => frame.shown > 0)?.shown ?? 0
      return findFlashes(painting, 'dark').map((fault) => `/${address} ${fault}`)
    })
    browser.takeMessages()
    expect(found).toEqual([])
    expect(shown).toBeGreaterThan(0)
  })

  test('a page without its inline script is found to flash', async () => {
    const page = await openStored()
    await page.route(site.url('episodes/'), async (route) => {
      const response = await route.fetch()
      const html = (await response.text()).replace(/<script>.*?<\/script>/s, '')
      await route.fulfill({ response, body: html })
    })
    const painting = await paintSlowly(page, site.url('episodes/'), SLOWNESS)
    const faults = findFlashes(painting, 'dark').join()
    expect(faults).toContain('the scheme is')
    expect(faults).toContain('the background is')
    expect(faults).toContain('withheld')
    browser.takeMessages()
  })

  test.each([
    ['first', 360, {}, 0],
    ['later', 1440, DARK, 1],
  ])(
    'nothing moves while a page loads, on a %s visit at %d pixels, on a third of the kinds of pages',
    async (_, width, settings, from) => {
      const open = async () => {
        const viewport = { width, height: 800 }
        const page = await browser.open({ viewport, ...withSettings(site.url(), '/', settings) })
        await measureShifts(page)
        return page
      }
      const shifts = await tour({ addresses: sampleOf(3, from), open }, async (page, address) => {
        await page.goto(site.url(address))
        await waitForHydration(page)
        await nextFrame(page)
        return (await shiftsOf(page)).map((shift) => ({ address, ...shift }))
      })
      browser.takeMessages()
      expect(shifts).toEqual([])
    },
  )

  test.each([
    ['the header', 360, '<header class="site-header', '<main'],
    ['the header', 1440, '<header class="site-header', '<main'],
    ['the order of a list', 360, '<div class="results-bar', '<div class="entries'],
    ['the order of a list', 1440, '<div class="results-bar', '<div class="entries'],
  ])(
    '%s stays where it is while it comes piece by piece, at %d pixels',
    async (_, width, from, to) => {
      const page = await browser.open({ viewport: { width, height: 800 } })
      await measureShifts(page)
      await sendInPieces(page, site.url('characters/'), from, to)
      await waitForHydration(page)
      await nextFrame(page)
      expect(await shiftsOf(page)).toEqual([])
    },
  )

  test('no letter changes its face when its font comes between the first paint and the stylesheet', async () => {
    const page = await browser.open({ viewport: { width: 360, height: 800 } })
    const font = Promise.withResolvers<void>()
    const sheet = Promise.withResolvers<void>()
    for (const [files, { promise }] of [
      ['**/*.woff2', font] as const,
      ['**/*.css', sheet] as const,
    ]) {
      await page.route(files, (route) => promise.then(() => route.continue()))
    }
    await measureShifts(page)
    await page.goto(site.url('people/victor-fresco/'), { waitUntil: 'commit' })
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
    const fetched = page.waitForEvent('requestfinished', (request) =>
      request.url().endsWith('.woff2'),
    )
    font.resolve()
    await fetched
    sheet.resolve()
    await waitForHydration(page)
    await nextFrame(page)
    expect(await shiftsOf(page)).toEqual([])
    browser.takeMessages()
  })

  test('a page with a notice that comes late is found to move', async () => {
    const page = await browser.open()
    await measureShifts(page)
    await page.goto(site.url())
    await waitForHydration(page)
    await page.evaluate(() => document.body.prepend(document.createElement('hr'), 'Late'))
    await nextFrame(page)
    expect(await shiftsOf(page)).not.toEqual([])
  })
})

describe('the display face', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  test.each([
    ['is asked for where the page came soon', 0, 1, /^"Instrument Serif", /],
    ['is left out where the page took long', 1000, 0, /^"Iowan Old Style", /],
  ])('%s', async (_, waited, asked, face) => {
    const page = await browser.open()
    await pretendWait(page, waited)
    const fonts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url())
    })
    await page.goto(site.url())
    await waitForHydration(page)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.evaluate((node) => getComputedStyle(node).fontFamily)).toMatch(face)
    expect(fonts).toHaveLength(asked)
  })
})
