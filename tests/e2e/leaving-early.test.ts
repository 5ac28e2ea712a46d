import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** Milliseconds from the moment React has a page to that in which its reader leaves it. */
const MOMENTS = [0, 10, 25]

const site = useServedSite('/')
const browser = useBrowser()

/** Follows a link at a moment that no reader, and no test from outside, would hit. */
async function leaveAfter(page: Page, moment: number): Promise<void> {
  await page.addInitScript((wait) => {
    const soon = new MessageChannel()
    const isTaken = () => {
      const [key] = Object.keys(document.querySelector('#app h1') ?? {})
      return key?.startsWith('__react')
    }
    const leave = () => document.querySelector<HTMLElement>('nav a[href="/people/"]')?.click()
    soon.port1.addEventListener('message', () => {
      if (isTaken()) setTimeout(leave, wait)
      else soon.port2.postMessage(undefined)
    })
    soon.port1.start()
    document.addEventListener('DOMContentLoaded', () => soon.port2.postMessage(undefined))
  }, moment)
}

test.each(['timeline/', 'disagreements/', 'characters/kat-baker/'])(
  '%s is left without a fault while React is about to take it over',
  async (address) => {
    for (const moment of MOMENTS) {
      const page = await browser.open()
      await leaveAfter(page, moment)
      await page.goto(site.url(address), { waitUntil: 'commit' })
      await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
      await page.context().close()
      expect(browser.takeMessages()).toEqual([])
    }
  },
)
