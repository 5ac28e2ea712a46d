import type { Page } from 'playwright'
import { tour } from './tour.ts'
import type { TestBrowser } from './use-browser.ts'

interface Blocking {
  browser: TestBrowser
  url: string
  /** Run in the page before all else. */
  script?: string
}

/** What the browser says of what it did not get. */
export const NOT_HAD =
  /^(?:error|warning): (?:Failed to load resource|Failed to preload|The resource )/

/** What there is to read; what filters a list comes with scripts and says nothing of its own. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    if (!main?.querySelector('h1')?.checkVisibility()) return ''
    const copy = document.importNode(main, true)
    for (const control of copy.querySelectorAll('.needs-scripts')) control.remove()
    return copy.textContent.replace(/\s+/g, ' ')
  })
}

async function filesOf({ browser, url }: Blocking): Promise<{ files: string[]; text: string }> {
  const page = await browser.open({ serviceWorkers: 'block' })
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url()))
  await page.goto(url, { waitUntil: 'networkidle' })
  const text = await textOf(page)
  await page.context().close()
  asked.delete(url)
  return { files: [...asked], text }
}

/** Opens a page once without each of its files; answers with those without which it loses words. */
export async function blockEachFile(
  blocking: Blocking,
): Promise<{ blocked: number; found: string[] }> {
  const { browser, url, script = '' } = blocking
  const { files, text } = await filesOf(blocking)
  const open = async () => {
    const page = await browser.open({ serviceWorkers: 'block' })
    await page.addInitScript({ content: script })
    return page
  }
  const found = await tour({ addresses: files, open }, async (page, file) => {
    await page.route(file, (route) => route.abort())
    await page.goto(url, { waitUntil: 'networkidle' })
    const isLost = (await textOf(page)) !== text
    await page.unrouteAll()
    const where = `${url} without ${new URL(file).pathname}`
    const said = browser.takeMessages().filter((line) => !NOT_HAD.test(line))
    return [...(isLost ? [`${where} is lost`] : []), ...said.map((line) => `${where}: ${line}`)]
  })
  return { blocked: files.length, found }
}
