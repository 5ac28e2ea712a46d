import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { folderOf, useServedSite } from '#tests/support/built-site.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { tourTranslated } from '#tests/support/tour-translated.ts'
import { translate, wholeText } from '#tests/support/translate.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

const site = useServedSite('/')
const browser = useBrowser()
const open = () => browser.open({ serviceWorkers: 'block' })

async function choose(page: Page, sources: string): Promise<void> {
  const choice = page.getByRole('radio', { name: sources, includeHidden: true })
  await choice.dispatchEvent('click')
  const state = sources === 'All sources' ? 'detached' : 'attached'
  await page.locator('.source-bar[data-narrowed]').waitFor({ state })
}

describe('a page that the browser translates', () => {
  test('says what the original says, wherever a walk leads', async () => {
    const walk = { url: site.url(), open, seed: 2, steps: 14 }
    expect(await tourTranslated(walk)).toEqual([])
  })

  test.for(['character', 'disagreements'])(
    'leaves sources out and brings them back as the original does: %s',
    async (wanted) => {
      const kinds = await kindsOfPages(folderOf('/'), 'richest')
      const address = kinds.find(({ kind }) => kind === wanted)?.address
      const pages = await Promise.all([open(), open()])
      for (const page of pages) {
        await page.goto(site.url(address))
        await waitForHydration(page)
        // What is loaded only now is taken over last.
        await page.waitForLoadState('networkidle')
      }
      const [original, translated] = pages
      await translate(translated)
      const says: string[] = []
      for (const choice of ['Given documents only', 'All sources']) {
        for (const page of pages) await choose(page, choice)
        says.push(await wholeText(original))
        await expect.poll(() => wholeText(translated)).toBe(says.at(-1))
      }
      expect(says[0]?.length).toBeLessThan(says[1]?.length ?? 0)
    },
  )

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
