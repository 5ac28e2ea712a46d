import type { Page } from 'playwright'
import { waitForHydration } from './hydration.ts'
import { tour } from './tour.ts'
import { cookiesOf, watchPolicy } from './watch-policy.ts'

interface Breaches {
  addresses: readonly string[]
  url: (address: string) => string
  open: () => Promise<Page>
  onProgress?: (done: number, total: number, address: string) => void
}

/** What pages do against their policy, and the cookies that are there after them. */
export async function tourBreaches({ url, open, ...rest }: Breaches): Promise<string[]> {
  const breaches: string[][] = []
  const openWatched = async () => {
    const page = await open()
    breaches.push(await watchPolicy(page))
    return page
  }
  const cookies = await tour({ ...rest, open: openWatched }, async (page, address) => {
    await page.goto(url(address))
    await waitForHydration(page)
    return cookiesOf(page)
  })
  return [...breaches.flat(), ...cookies]
}
