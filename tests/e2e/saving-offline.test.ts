import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import {
  builtText,
  offlineText,
  pressOffline,
  readAnew,
  saveWhole,
  SETTLED,
} from '#tests/support/offline-reader.ts'
import { SAVES_DATA } from '#tests/support/saves-data.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()

async function openAbout(script = ''): Promise<Page> {
  const page = await browser.open({ serviceWorkers: 'allow' })
  await page.addInitScript({ content: script })
  await page.goto(site.url('about/'))
  await offlineText(page, SETTLED)
  return page
}

/** Lets the browser keep so many bytes of this site, or as many as it likes. */
async function limitRoom(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(site.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
}

async function forgetTimeline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys()) if (/timeline/.test(url)) await cache.delete(url)
    }
  })
}

test('a full disk is told, keeps what was read, and is gone on with once there is room', async () => {
  const page = await openAbout()
  await limitRoom(page, 1_500_000)
  await pressOffline(page, 'Save the whole wiki')
  const said = await offlineText(page, /no room left on this device/)
  expect(said).toMatch(/^Saved \d+ of \d+ files\. /)
  expect(await readAnew(page, site.url('about/'))).toBe(builtText(folderOf('/'), 'about/'))

  await limitRoom(page)
  await page.goto(site.url('about/'))
  expect(await offlineText(page, /whole wiki, with its search/)).toMatch(/^Saved (\d+) of \1 files/)
})

test('whoever saves data is reminded of it, and nothing is saved but by their own hand', async () => {
  const page = await openAbout(SAVES_DATA)
  await page.getByText('You asked your browser to save data.').waitFor()
  await saveWhole(page)
  await forgetTimeline(page)
  await page.goto(site.url('about/'))
  expect(await offlineText(page, SETTLED)).toMatch(/^Saved \d+ of \d+ files\. .* are missing\.$/)
  await pressOffline(page, 'Go on saving')
  await offlineText(page, /whole wiki, with its search/)
})
