import { beforeAll, describe, expect, test } from 'vitest'
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

describe.each([
  ['dark', 'light', 360],
  ['light', 'dark', 1440],
] as const)(
  'whoever has stored that it be %s, though the system is %s, at %d pixels',
  (theme, colorScheme, width) => {
    let visits: { flashes: string[]; shifts: string[] }[]

    beforeAll(async () => {
      const open = async () => {
        const stored = withSettings(site.url(), '/', { theme, seen: SEEN })
        const viewport = { width, height: 800 }
        const page = await browser.open({ colorScheme, viewport, ...stored })
        await sampleFrames(page, SEEN)
        await measureShifts(page)
        return page
      }
      const addresses = await soakedPages()
      const travel = { addresses, open, onProgress: reportProgress }
      visits = await tour(travel, async (page, address) => {
        const flashes = findFlashes(await paintSlowly(page, site.url(address), 20), theme)
        const shifts = (await shiftsOf(page)).map((shift) => JSON.stringify(shift))
        const name = (fault: string) => `/${address} ${fault}`
        return [{ flashes: flashes.map(name), shifts: shifts.map(name) }]
      })
      browser.takeMessages()
    }, 1_800_000)

    test('sees it in every frame of every page', () => {
      expect(visits.flatMap(({ flashes }) => flashes)).toEqual([])
    })

    test('sees nothing move', () => {
      expect(visits.flatMap(({ shifts }) => shifts)).toEqual([])
    })
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
