import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { bundleRetirement } from '#prerender/offline/bundle-worker.ts'
import { BASES, filesIn, folderOf, planOf, textOf } from '#tests/support/built-site.ts'
import {
  builtText,
  cacheNamesOf,
  offlineText,
  readAnew,
  saveWhole,
  SETTLED,
} from '#tests/support/offline-reader.ts'
import { cutAfter } from '#tests/support/cut-after.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { type SiteProcess, startSite } from '#tests/support/site-process.ts'
import { filterLinks, someOf, tourFilters, tourOffline } from '#tests/support/tour-offline.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const browser = useBrowser()
const open = () => browser.open({ serviceWorkers: 'allow' })
let site: SiteProcess | undefined

async function publish(root: string, base = '/', scripts = {}): Promise<string> {
  const port = site?.port
  await site?.kill()
  site = await startSite({ root, base, port, scripts })
  return site.url
}

afterEach(async () => {
  await browser.closeAll()
  await site?.kill()
  site = undefined
  browser.takeMessages()
})

/** However its address is written, a page that is kept is found. */
async function expectTimeline(page: Page, url: string, folder: string): Promise<void> {
  for (const form of ['timeline', 'timeline/index.html', 'timeline/?']) {
    expect(await readAnew(page, url + form)).toBe(builtText(folder, 'timeline/'))
    expect(page.url().split('?')[0]).toBe(`${url}timeline/`)
  }
}

test('nothing is kept on the device of who glances at a page for less than ten seconds', async () => {
  const page = await open()
  const url = await publish(folderOf('/'))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const layers = () => asked.filter((address) => address.includes('offline-layer'))
  await page.clock.install()
  await page.goto(url)
  await waitForHydration(page)
  await page.clock.runFor(5_000)
  await page.evaluate(() => fetch('favicon.svg'))
  expect(layers()).toEqual([])
  await page.clock.runFor(5_000)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  expect(layers()).toHaveLength(1)
})

describe('with the server gone', () => {
  test('a wiki that was saved reads as it was published, in a sample of its pages', async () => {
    const folder = folderOf('/')
    const { pages } = await planOf(folder)
    const page = await open()
    const url = await publish(folder)
    await page.goto(`${url}about/`)
    expect(await saveWhole(page)).toMatch(/^Saved (\d+) of \1 files/)
    await site?.kill()
    const tour = { page, url, folder, addresses: someOf(pages, 5) }
    expect(await tourOffline(tour)).toEqual([])
    const addresses = someOf(filterLinks(folder, '/'), 2)
    expect(await tourFilters({ ...tour, addresses })).toEqual([])

    const name = /<h3[^>]*><a [^>]*>([^<]+)/.exec(textOf(folder, 'characters/index.html'))?.[1]
    await page.goto(`${url}search/?q=${name}`)
    await page.getByRole('main').getByRole('link', { name }).first().waitFor()
    expect(await readAnew(page, `${url}nobody/there/`)).toContain('Pagenotfound')
    await expectTimeline(page, url, folder)
    expect(browser.takeMessages()).toEqual([])
  })

  test('pages that were read in a folder of a host stay, and no others', async () => {
    const folder = folderOf('/wiki-x/')
    const page = await open()
    const url = await publish(folder, '/wiki-x/')
    for (const address of ['about/', 'timeline/']) {
      await page.goto(url + address)
      await offlineText(page, SETTLED)
    }
    await site?.kill()
    expect(await readAnew(page, `${url}about/`)).toBe(builtText(folder, 'about/'))
    await expectTimeline(page, url, folder)
    expect(await readAnew(page, `${url}people/`)).toContain('couldnotbeloaded')
  })
})

test.each(BASES)('below %s the worker is small, and so is what it needs at once', (base) => {
  const script = textOf(folderOf(base), 'sw.js')
  expect(brotliCompressSync(script).length).toBeLessThan(6_000)
  const core = /core:\[(.*?)\]/.exec(script)?.[1]?.split(',') ?? []
  expect(core.length).toBeGreaterThan(5)
  // With the shell no more than ten.
  expect(core.length).toBeLessThan(10)
})

describe('without its server', () => {
  const { root } = inject('sites')

  test('a page that was read stays, and one that was not says so and names those', async () => {
    const page = await open()
    const url = await publish(root)
    await page.goto(`${url}about/`)
    await offlineText(page, SETTLED)
    await site?.kill()
    expect(await readAnew(page, `${url}about/?a=b`)).toBe(builtText(root, 'about/'))
    // The tour that the other tests rely on finds a page that is not there.
    const tour = { page, url, folder: root, addresses: ['people/'] }
    expect(await tourOffline(tour)).toHaveLength(1)
    const instead = await readAnew(page, `${url}characters/`)
    expect(instead).toContain('couldnotbeloaded')
    await page.getByRole('heading', { name: 'Saved on this device' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: /About/ }).click()
    await page.waitForURL(`${url}about/`)
  })

  test.each([14])('what was cut after %d requests is whole or says so', async (k) => {
    expect(await cutAfter(k, await open(), root)).toEqual([])
  })
})

describe('what the browser threw away or spoilt', () => {
  const { root } = inject('sites')

  test('is mended with the next page, and never leaves a blank one', async () => {
    const page = await open()
    const url = await publish(root)
    await page.goto(`${url}about/`)
    const whole = await saveWhole(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const [at, request] of (await cache.keys()).entries()) {
          // The list of all files is what everything else is mended by.
          const isSpoilt = at % 3 === 1 || request.url.includes('/offline/')
          if (isSpoilt) await cache.put(request, new Response('{"records":[]}'))
          else if (at % 3 === 0) await cache.delete(request)
        }
      }
    })
    await site?.kill()
    await page.goto(`${url}people/`)
    expect(await page.locator('body').innerText()).toMatch(/\w{3}/)
    await publish(root)
    await page.goto(`${url}about/`)
    expect(await offlineText(page, /whole wiki/)).toBe(whole)
    await site?.kill()
    const tour = { page, url, folder: root, addresses: ['people/', 'sources/', 'about/'] }
    expect(await tourOffline(tour)).toEqual([])
  })
})

describe('a new version', () => {
  const { root, edited } = inject('sites')
  const changed = filesIn(edited, '**/index.html')
    .filter((name) => textOf(edited, name).includes('sticky, italic'))
    .filter((name) => /^[^/]+\/index\.html$/.test(name))
    .map((name) => name.replace('index.html', ''))[0]

  test('shows by the second load, goes with a rollback, and all goes with the kill switch', async () => {
    const page = await open()
    const url = await publish(root)
    await page.goto(url + changed)
    await page.evaluate(() => caches.open('rinkside:/elsewhere/:files'))
    await saveWhole(page)
    for (const folder of [edited, root]) {
      await publish(folder)
      await page.goto(url + changed)
      expect(await readAnew(page, url + changed)).toBe(builtText(folder, changed ?? ''))
      await offlineText(page, /whole wiki/)
      await page.waitForLoadState('networkidle')
      await site?.kill()
      expect(await readAnew(page, url + changed)).toBe(builtText(folder, changed ?? ''))
      const tour = { page, url, folder, addresses: ['people/'] }
      expect(await tourOffline(tour)).toEqual([])
    }
    const script = await bundleRetirement(process.cwd(), '/')
    await publish(root, '/', { '/sw.js': script })
    await page.goto(url)
    await page.goto(url)
    await expect.poll(() => cacheNamesOf(page)).toEqual(['rinkside:/elsewhere/:files'])
    expect(await readAnew(page, url + changed)).toBe(builtText(root, changed ?? ''))
  })

  test('is told of where an older one is open, which goes on as it was', async () => {
    const page = await open()
    const url = await publish(root)
    await page.goto(url)
    await offlineText(page, SETTLED)
    await publish(edited)
    const other = await page.context().newPage()
    await other.goto(url)
    await page.getByText('A newer version of this wiki is ready').waitFor()
    expect(page.url()).toBe(url)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Load it' }).click()
    await page.getByText('A newer version of this wiki is ready').waitFor({ state: 'detached' })
  })
})
