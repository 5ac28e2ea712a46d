import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { nextFrame } from '#tests/support/cells.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { measureShifts, shiftsOf } from '#tests/support/measure-shifts.ts'
import { findFlashes, paintSlowly, sampleFrames } from '#tests/support/sample-frames.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const SEEN = 4

const site = useServedSite('/')
const browser = useBrowser()

test.each([
  ['dark', 'light', 360],
  ['light', 'dark', 1440],
] as const)(
  'every frame of every page is %s when that was stored, though the system is %s, at %d pixels',
  async (theme, colorScheme, width) => {
    const open = async () => {
      const stored = withSettings(site.url(), '/', { theme, seen: SEEN })
      const page = await browser.open({ colorScheme, viewport: { width, height: 800 }, ...stored })
      await sampleFrames(page, SEEN)
      await measureShifts(page)
      return page
    }
    const addresses = await soakedPages()
    const found = await tour(
      { addresses, open, onProgress: reportProgress },
      async (page, address) => {
        const flashes = findFlashes(await paintSlowly(page, site.url(address), 20), theme)
        const shifts = (await shiftsOf(page)).map((shift) => JSON.stringify(shift))
        return [...flashes, ...shifts].map((fault) => `/${address} ${fault}`)
      },
    )
    browser.takeMessages()
    expect(found).toEqual([])
  },
)

test.each([360, 1440])(
  'nothing moves on a first visit to any page, at %d pixels',
  async (width) => {
    const open = async () => {
      const page = await browser.open({ viewport: { width, height: 800 } })
      await measureShifts(page)
      return page
    }
    const addresses = await soakedPages()
    const found = await tour(
      { addresses, open, onProgress: reportProgress },
      async (page, address) => {
        await page.goto(site.url(address))
        await waitForHydration(page)
        await nextFrame(page)
        return (await shiftsOf(page)).map((shift) => `/${address} ${JSON.stringify(shift)}`)
      },
    )
    expect(found).toEqual([])
  },
)
