import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { type FailedTour, failTheNth } from '#tests/support/fail-the-nth.ts'
import type { WayToFail } from '#tests/support/failing-server.ts'
import { tourEnds } from '#tests/support/tour-stops.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()

interface Sample {
  only: string[]
  which: RegExp
  way: WayToFail
  script?: string
}

/** A file of each kind, each way to fail, and the way on that a reader takes first. */
const SOUND: (Sample & { wayOn: string })[] = [
  {
    only: ['open', 'map'],
    which: /relationships-view/,
    way: 'hangs',
    wayOn: 'map: Open the plain page',
  },
  {
    only: ['open', 'list'],
    which: /assets\/index-/,
    way: 'a byte a second',
    wayOn: 'open: plain links',
  },
  {
    only: ['open', 'list'],
    which: /manifest/,
    way: 'truncated',
    wayOn: 'open: Load this page anew',
  },
  {
    only: ['open', 'list', 'filter'],
    which: /list-view/,
    way: 'a web page',
    wayOn: 'list: Open the plain page',
  },
  {
    only: ['open', 'search', 'open a hit'],
    which: /search-layer/,
    way: 'refused',
    wayOn: 'search: Enter',
  },
  {
    only: ['open', 'evidence', 'preview', 'follow'],
    which: /peek-layer/,
    way: 'reset',
    wayOn: 'preview: the link',
  },
]

/** What breaks what the tours hold a site to, and the fault that they find. */
const PLANTED: (Sample & { finds: RegExp })[] = [
  {
    only: ['open'],
    which: /manifest/,
    way: 'refused',
    script: `
      const ask = fetch.bind(window)
      window.fetch = (...all) => {
        const answer = ask(...all)
        answer.then(({ ok }) => { if (!ok) throw new Error('planted') })
        return answer
      }
    `,
    finds: /uncaught: planted/,
  },
  {
    only: ['open', 'map'],
    which: /relationships-view/,
    way: 'hangs',
    script: `
      const wait = setTimeout.bind(window)
      window.setTimeout = (call, time, ...all) => wait(call, time === 10000 ? 14000 : time, ...all)
    `,
    finds: /says for \d+ ms that it is on its way/,
  },
  {
    only: ['open', 'list'],
    which: /list-view/,
    way: 'refused',
    script: `
      new MutationObserver(() => {
        for (const button of document.querySelectorAll('main .state-figure ~ div button')) button.remove()
      }).observe(document, { childList: true, subtree: true })
    `,
    finds: /list: offers no way on/,
  },
  {
    only: ['open'],
    which: /assets\/index-/,
    way: 'reset',
    script: `addEventListener('error', () => { document.querySelector('main').textContent = '' }, true)`,
    finds: /leaves no text/,
  },
]

describe('where one file fails', () => {
  let tours: FailedTour[]

  // Most of what they do is to wait, which they can do together.
  beforeAll(async () => {
    const ends = await tourEnds(folderOf('/'))
    const open = () => browser.open({ serviceWorkers: 'block', reducedMotion: 'reduce' })
    const take = (sample: Sample) => failTheNth({ site: site.url(), open, ...ends, ...sample })
    tours = await Promise.all([...SOUND, ...PLANTED].map(take))
    browser.takeMessages()
  })

  test('readers are told, keep their text, and get on', () => {
    const sound = tours.slice(0, SOUND.length)
    expect(sound.flatMap(({ faults }) => faults)).toEqual([])
    expect(sound.map(({ wayOn }) => wayOn)).toEqual(SOUND.map(({ wayOn }) => wayOn))
  })

  test.for(PLANTED)('it is found out when a page $finds', ({ finds }) => {
    const tour = tours[SOUND.length + PLANTED.findIndex((planted) => planted.finds === finds)]
    expect(tour?.faults.join()).toMatch(finds)
  })
})
