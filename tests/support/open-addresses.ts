import type { Page, Response } from 'playwright'
import type { HostileAddress } from './hostile-addresses.ts'
import { waitForHydration } from './hydration.ts'
import { tour } from './tour.ts'
import { NO_WORKER } from './use-browser.ts'

interface Openings {
  addresses: readonly HostileAddress[]
  /** Where the site is, with a slash at its end. */
  url: string
  open: () => Promise<Page>
  /** How long an address may be; hosts take no more than 8,000 characters in one line. */
  longest?: number
  onProgress?: (done: number, total: number, address: string) => void
}

/** The browser's own note that nothing is at an address. */
const NOT_FOUND = /^error: Failed to load resource: .* 404 \(Not Found\)$/

const BUILT_IN = Object.getOwnPropertyNames(Object.prototype).toSorted().join()

function lookAt(page: Page, base: string): Promise<string[]> {
  return page.evaluate(
    ({ home, builtIn }) => {
      const faults: string[] = []
      const names = Object.getOwnPropertyNames(Object.prototype).toSorted().join()
      if (names !== builtIn) faults.push('pollutes')
      if (document.querySelectorAll('#app h1').length !== 1) faults.push('has no heading')
      if (!document.querySelector(`#app a[href^="${home}"]`)) faults.push('has no way home')
      return faults
    },
    { home: base, builtIn: BUILT_IN },
  )
}

/** Opens addresses that no page links to, and answers with what each of them leaves amiss. */
export async function openAddresses(openings: Openings): Promise<string[]> {
  const { url, longest = 8000, onProgress } = openings
  const base = new URL(url).pathname
  const addresses = openings.addresses
    .map(({ path, query, hash }) => path + query + hash)
    .filter((address) => encodeURI(address.toWellFormed()).length < longest)
  const said = new Map<Page, string[]>()
  const open = async () => {
    const page = await openings.open()
    const own: string[] = []
    said.set(page, own)
    page.on('console', (message) => {
      if (!NO_WORKER.test(message.text())) own.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => own.push(`error: ${error.message}`))
    return page
  }
  return tour({ addresses, open, onProgress }, async (page, address) => {
    let response: Response | null = null
    try {
      response = await page.goto(url + address, { waitUntil: 'commit' })
      await waitForHydration(page)
    } catch (error) {
      return [`${address}: ${String(error)}`]
    }
    const own = said.get(page)?.splice(0) ?? []
    const messages = own.filter((line) => response?.status() !== 404 || !NOT_FOUND.test(line))
    return [...messages, ...(await lookAt(page, base))].map((fault) => `${address}: ${fault}`)
  })
}
