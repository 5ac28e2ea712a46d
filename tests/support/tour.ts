import type { Page } from 'playwright'

interface Tour {
  addresses: readonly string[]
  /** Opens a page for one lane, in a context of its own. */
  open: () => Promise<Page>
  lanes?: number
  /** Called after each page. */
  onProgress?: (done: number, total: number, address: string) => void
}

/** Visits pages in several lanes at once, and gathers what each visit finds in the order asked. */
export async function tour<T>(
  { addresses, open, lanes = 2, onProgress }: Tour,
  visit: (page: Page, address: string) => Promise<T[]>,
): Promise<T[]> {
  const queue = addresses.entries()
  const found: T[][] = []
  let done = 0
  const lane = async () => {
    const page = await open()
    for (const [index, address] of queue) {
      found[index] = await visit(page, address)
      done += 1
      onProgress?.(done, addresses.length, address)
    }
    await page.context().close()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return found.flat()
}
