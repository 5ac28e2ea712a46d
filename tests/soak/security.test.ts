import { describe, expect, test } from 'vitest'
import { HOSTS, useHost } from '#tests/support/hosts.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { tourBreaches } from '#tests/support/tour-breaches.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

describe.each(HOSTS)('on a host that sends %s', (_, serve) => {
  const browser = useBrowser()
  const url = useHost(serve)

  test('every page keeps to its policy, asks nobody else and sets no cookie', async () => {
    const found = await tourBreaches({
      addresses: await soakedPages(),
      url,
      open: () => browser.open(),
      onProgress: reportProgress,
    })
    expect(found).toEqual([])
  })
})
