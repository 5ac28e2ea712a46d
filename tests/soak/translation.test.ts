import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { tourTranslated } from '#tests/support/tour-translated.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const WALKS = 20
const STEPS = 60

const site = useServedSite('/')
const browser = useBrowser()

test('a translated page says what the original says, wherever walks lead', async () => {
  const open = () => browser.open({ serviceWorkers: 'block' })
  const found: string[] = []
  for (let seed = 0; seed < WALKS; seed += 1) {
    found.push(...(await tourTranslated({ url: site.url(), open, seed, steps: STEPS })))
    process.stderr.write(`${seed + 1} of ${WALKS} walks\n`)
  }
  expect(found).toEqual([])
})
