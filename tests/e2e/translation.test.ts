import { describe, expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { tourTranslated } from '#tests/support/tour-translated.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()
const open = () => browser.open({ serviceWorkers: 'block' })

describe('a page that the browser translates', () => {
  test('says what the original says, wherever a walk leads', async () => {
    const walk = { url: site.url(), open, seed: 2, steps: 20 }
    expect(await tourTranslated(walk)).toEqual([])
  })

  test('that changes a text beside others is found out', async () => {
    const sabotage = `
      setInterval(() => {
        const place = document.querySelector('main h1')?.parentElement
        const text = document.createTextNode('loose')
        place?.append(text)
        setTimeout(() => { text.nodeValue = 'changed' })
        setTimeout(() => { text.remove() }, 50)
      }, 900)
    `
    const openSabotaged = async () => {
      const page = await open()
      await page.addInitScript({ content: sabotage })
      return page
    }
    const walk = { url: site.url('about/'), open: openSabotaged, seed: 3, steps: 3 }
    const found = await tourTranslated(walk)
    // It comes at any time, also in the way of what React is about to take over.
    browser.takeMessages()
    expect(found.join()).toContain('changes "changed"')
  })
})
