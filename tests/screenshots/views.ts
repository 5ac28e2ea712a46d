import type { Page } from 'playwright'
import { nextFrame } from '#tests/support/cells.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages, NOWHERE } from '#tests/support/kinds-of-pages.ts'

/** Something to take a picture of. */
export interface View {
  name: string
  open: (page: Page, url: string) => Promise<void>
}

/** Each kind of page there is, and those that nobody wants to see. */
export async function listViews(root: string): Promise<View[]> {
  const kinds = [...(await kindsOfPages(root, 'richest')), NOWHERE]
  return [...kinds.map(({ kind, address }) => ({ name: kind, open: openAt(address) })), ERROR]
}

function openAt(address: string): View['open'] {
  return async (page, url) => {
    await page.goto(url + address)
    await waitForHydration(page)
  }
}

const ERROR: View = {
  name: 'error',
  open: async (page, url) => {
    await openAt('data/')(page, url)
    await page.route('**/data/*.json', (route) => route.abort('internetdisconnected'))
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href$="timeline/"]')?.click())
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.unroute('**/data/*.json')
  },
}

/** Takes what a reader sees first, or more of it where there is more. */
export async function takePicture(page: Page, height: number): Promise<Buffer> {
  await nextFrame(page)
  const size = page.viewportSize()
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  const clip = { x: 0, y: 0, width: size?.width ?? 0, height: Math.min(whole, height) }
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' })
}
