import type { Page } from 'playwright'
import { waitForHydration } from './hydration.ts'

/** What came of following a link in a tab that the site was published anew behind. */
export interface Outcome {
  url: string
  heading: string | null
  /** The whole pages that were loaded for it, be it from a cache. */
  loads: string[]
}

/** Collects what a tab loads as whole pages, and hands it out once. */
export function watchLoads(page: Page): () => string[] {
  const loads: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(request.url().replace(/#.*/, ''))
  })
  return () => loads.splice(0)
}

/** Clicks a link that the page might as well have had. */
export async function clickLinkTo(page: Page, url: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a')
    Object.assign(link, { href, textContent: 'the next page' })
    // Not within what React may still be taking over.
    document.body.append(link)
    link.click()
  }, url)
}

/** Waits until scripts have put something else in the place of a heading, and says what. */
export async function headingAfter(page: Page, before: string | null): Promise<string | null> {
  const past = ['Loading …', before]
  await page.waitForFunction((others) => {
    const heading = document.querySelector('main h1')
    return heading && !others.includes(heading.textContent)
  }, past)
  await waitForHydration(page)
  return page.locator('main h1').textContent()
}

/** Follows a link and says where that has led. */
export async function follow(page: Page, url: string): Promise<Outcome> {
  const takeLoads = watchLoads(page)
  const before = await page.locator('main h1').textContent()
  await clickLinkTo(page, url)
  const heading = await headingAfter(page, before)
  return { url: page.url(), heading, loads: takeLoads() }
}
