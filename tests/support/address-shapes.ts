import type { Page } from 'playwright'
import { waitForHydration } from './hydration.ts'

/** Ways in which people write the address of a page. */
export const SHAPES = {
  'with its slash': (address: string) => address,
  'without a slash': (address: string) => address.replace(/\/$/, ''),
  'of its file': (address: string) => `${address}index.html`,
  'in capitals': (address: string) => address.toUpperCase(),
} as const

export type Shape = keyof typeof SHAPES

/** An address that people write, and the page that they mean. */
export interface WrittenAddress {
  written: string
  meant: string
}

/** Every way to write each address that differs from it in more than is the same. */
export function writtenAddresses(
  addresses: readonly string[],
  shapes = Object.keys(SHAPES) as Shape[],
): WrittenAddress[] {
  return addresses.flatMap((meant) =>
    shapes
      .map((shape) => ({ shape, written: SHAPES[shape](meant), meant }))
      .filter(({ shape, written }) => shape !== 'in capitals' || written !== meant),
  )
}

/** Opens such an address; answers with what is wrong if that shows neither the page nor the way to it. */
export async function findPage(
  page: Page,
  site: string,
  { written, meant }: WrittenAddress,
): Promise<string[]> {
  const home = new URL(site).pathname
  const response = await page.goto(site + written)
  await waitForHydration(page)
  if (response?.status() === 404) {
    const link = page.locator(`main li a[href="${home}${meant}"]`)
    const isOffered = await link
      .first()
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      )
    return isOffered ? [] : [`/${written} is not led to /${meant}`]
  }
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  const shown = [canonical ?? site, page.url()].map((url) => new URL(url).pathname)
  const isIt = shown.every((path) => path === home + meant)
  return isIt ? [] : [`/${written} shows ${shown.join(' at ')}, not /${meant}`]
}
