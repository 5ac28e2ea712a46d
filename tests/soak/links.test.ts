import { beforeAll, expect, test } from 'vitest'
import { arriveAtAll } from '#tests/support/arrive-at.ts'
import { folderOf, planOf, useServedSite } from '#tests/support/built-site.ts'
import { type LinkedPart, linkedParts, sampleParts } from '#tests/support/linked-parts.ts'
import { reportProgress } from '#tests/support/soaked-pages.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** Of each kind of element that can be linked. */
const OF_EACH = 60

const site = useServedSite('/')
const browser = useBrowser()
let parts: LinkedPart[]

beforeAll(async () => {
  parts = sampleParts(linkedParts(folderOf('/'), await planOf(folderOf('/'))), OF_EACH)
})

test.each([
  [360, 740],
  [1440, 900],
])(
  'whoever comes for a part has it in view and in focus, at %d by %d pixels',
  async (width, height) => {
    const open = () => browser.open({ viewport: { width, height } })
    expect(parts.length).toBeGreaterThan(300)
    expect(await arriveAtAll({ parts, url: site.url, open, onProgress: reportProgress })).toEqual(
      [],
    )
  },
)
