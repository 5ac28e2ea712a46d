import { describe, expect, test } from 'vitest'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { failTheNth } from '#tests/support/fail-the-nth.ts'
import { WAYS_TO_FAIL } from '#tests/support/failing-server.ts'
import { tourEnds } from '#tests/support/tour-stops.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()
const LANES = 3
const MOST_TRIES = 3
const NONE = /^$/

describe('whichever file fails, readers are told, keep their text, and get on', () => {
  test.for(WAYS_TO_FAIL)('where it %s', async (way) => {
    const ends = await tourEnds(folderOf('/'))
    const open = () => browser.open({ serviceWorkers: 'block', reducedMotion: 'reduce' })
    const failed = new Set<string>()
    const faults: string[] = []
    const take = async (which: number | RegExp) => {
      const tour = await failTheNth({ site: site.url(), open, ...ends, which, way })
      if (tour.failed !== undefined) failed.add(tour.failed)
      faults.push(...tour.faults)
      const how = tour.faults.join('; ') || (tour.wayOn ?? 'unseen')
      process.stderr.write(`${way}, ${which} of ${tour.asked.length}: ${how}\n`)
      return tour
    }
    const inLanes = (lane: () => Promise<void>) => Promise.all(Array.from({ length: LANES }, lane))
    // What is only asked for once something has failed is no part of the tour.
    const { asked } = await take(NONE)
    let next = 1
    await inLanes(async () => {
      while ((await take(next++)).failed !== undefined);
    })
    // What is asked for at once comes in any order, so that the n-th is not always the same.
    const spared = () => asked.filter((file) => !failed.has(file))
    const rest = spared().values()
    await inLanes(async () => {
      for (const file of rest) {
        const which = new RegExp(file.replaceAll('.', '\\.'))
        // What is typed pauses now here, now there, and asks for other files each time.
        for (let tries = 0; tries < MOST_TRIES && !(await take(which)).failed; tries += 1);
      }
    })
    browser.takeMessages()
    expect(faults).toEqual([])
    expect(spared()).toEqual([])
  })
})
