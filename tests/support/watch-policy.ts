import type { Page } from 'playwright'

declare global {
  interface Window {
    tellOfBreach?: (breach: string) => void
  }
}

/** Gathers what a page does against its policy, and every cookie that it is given. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const breaches: string[] = []
  await page.exposeFunction('tellOfBreach', (breach: string) => breaches.push(breach))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.tellOfBreach?.(`${event.effectiveDirective} stops ${event.blockedURI}`)
    })
  })
  page.on('response', (response) => {
    const isGiven = 'set-cookie' in response.headers()
    if (isGiven) breaches.push(`${response.url()} sets a cookie`)
  })
  return breaches
}

/** Names of the cookies that a browser holds. */
export async function cookiesOf(page: Page): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => name)
}
