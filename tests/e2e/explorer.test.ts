import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { listOf } from '#tests/support/built-list.ts'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { hostileSample } from '#tests/support/hostile-sample.ts'
import { openAddresses } from '#tests/support/open-addresses.ts'
import { withSettings } from '#tests/support/returning-reader.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { walkExplorer } from '#tests/support/walk-explorer.ts'

const site = useServedSite('/')
const browser = useBrowser()

const FORGET_VIEW = `
  const push = history.pushState
  history.pushState = function (state, unused, url) {
    push.call(this, state, unused, String(url).replace(/[?&]view=table/, ''))
  }
`

const REACH = `
  Object.defineProperty(Object.prototype, 'reached', { value: 1 })
  console.warn('reached')
`

interface WalkOptions {
  seed: number
  seen: number
  steps: number
  prepare?: (page: Page) => Promise<unknown>
}

async function walk({ seed, seen, steps, prepare }: WalkOptions): Promise<string[]> {
  const settings = withSettings(site.url(), '/', { seen })
  const page = await browser.open({ viewport: { width: 1280, height: 800 }, ...settings })
  await prepare?.(page)
  const list = await listOf(folderOf('/'), 'characters')
  return walkExplorer({ page, url: site.url('characters/'), list, seen, seed, steps })
}

describe('a list', () => {
  test.for([
    { seed: 1, seen: 0, steps: 25 },
    { seed: 2, seen: 6, steps: 25 },
  ])('shows what a plain filter finds, wherever walk $seed leads', async (options) => {
    expect(await walk(options)).toEqual([])
  })

  test('that forgets what it shows is found out', async () => {
    const prepare = (page: Page) => page.addInitScript({ content: FORGET_VIEW })
    const [difference] = await walk({ seed: 3, seen: 0, steps: 50, prepare })
    expect(difference).toMatch(/^walk 3: .*switch view.*: shows /)
  })
})

describe('an address that no page links to', () => {
  const open = async (count: number, prepare?: (page: Page) => Promise<unknown>) => {
    const found = await openAddresses({
      addresses: await hostileSample(folderOf('/'), count, 7),
      url: site.url(),
      open: async () => {
        const page = await browser.open()
        await prepare?.(page)
        return page
      },
    })
    browser.takeMessages()
    return found
  }

  test('leaves the console silent and shows a page with a way home', async () => {
    expect(await open(40)).toEqual([])
  })

  test('is found out when it reaches what all objects have, or the console', async () => {
    const prepare = (page: Page) => page.addInitScript({ content: REACH })
    const found = (await open(4, prepare)).join('\n')
    expect(found).toMatch(/: pollutes/)
    expect(found).toMatch(/: warning: reached/)
  })
})
