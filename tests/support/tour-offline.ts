import type { Page } from 'playwright'
import { filesIn, textOf } from './built-site.ts'
import { builtText, readAnew } from './offline-reader.ts'

interface OfflineTour {
  page: Page
  url: string
  folder: string
  addresses: readonly string[]
  onProgress?: (done: number, total: number, address: string) => void
}

/** Loads pages one by one, and names those that do not read as they were published. */
export async function tourOffline(input: OfflineTour): Promise<string[]> {
  const { page, url, folder, addresses, onProgress } = input
  const faults: string[] = []
  for (const [index, address] of addresses.entries()) {
    const text = await readAnew(page, url + address).catch(String)
    if (text !== builtText(folder, address)) faults.push(`/${address} reads ${text.slice(0, 80)}`)
    onProgress?.(index + 1, addresses.length, address)
  }
  return faults
}

/** Loads links that set filters, and names those that fail. */
export async function tourFilters(input: OfflineTour): Promise<string[]> {
  const { page, url, addresses, onProgress } = input
  const faults: string[] = []
  for (const [index, address] of addresses.entries()) {
    const text = await readAnew(page, url + address).catch(String)
    const isWhole = text.length > 20 && !text.includes('couldnotbeloaded')
    if (!isWhole || !page.url().endsWith(address)) faults.push(`/${address} reads ${text}`)
    onProgress?.(index + 1, addresses.length, address)
  }
  return faults
}

/** Every link with a query that a built page offers, below the base. */
export function filterLinks(folder: string, base: string): string[] {
  const links = filesIn(folder, '**/*.html').flatMap((name) =>
    [...textOf(folder, name).matchAll(/\shref="([^"#]*\?[^"#]*)"/g)].map(([, link = '']) => link),
  )
  const own = links.filter((link) => link.startsWith(base)).map((link) => link.slice(base.length))
  return [...new Set(own)].map((link) => link.replaceAll('&amp;', '&')).toSorted()
}

/** Some of many, the same every time and spread over all of them. */
export function someOf<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, index) => index % step === 0).slice(0, count)
}
