import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSite, serveSite } from '#prerender/serve-site.ts'
import { folderOf } from '#tests/support/built-site.ts'
import { serveWithHeaders } from '#tests/support/serve-with-headers.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { tourBreaches } from '#tests/support/tour-breaches.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const HOSTS = [
  ['no headers', () => serveSite({ root: folderOf('/'), base: '/', port: 0 })],
  ['the headers', () => serveWithHeaders(folderOf('/'), '/')],
] as const

describe.each(HOSTS)('on a host that sends %s', (_, serve) => {
  const browser = useBrowser()
  let site: ServedSite

  beforeAll(async () => {
    site = await serve()
  })
  afterAll(() => site.close())

  test('every page keeps to its policy, asks nobody else and sets no cookie', async () => {
    const found = await tourBreaches({
      addresses: await soakedPages(),
      url: (address) => site.url + address,
      open: () => browser.open(),
      onProgress: reportProgress,
    })
    expect(found).toEqual([])
  })
})
