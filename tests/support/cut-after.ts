import type { Page } from 'playwright'
import { builtText, offlineText, readAnew, saveWhole, SETTLED } from './offline-reader.ts'
import { startSite } from './site-process.ts'

const ADDRESS = 'about/'
const WHOLE = /^Saved (\d+) of \1 files/

/**
 * Lets the server of a site die after so many requests while somebody saves the wiki, and comes back
 * later. Answers with what was neither whole nor said to be missing, before and after.
 */
export async function cutAfter(k: number, page: Page, root: string): Promise<string[]> {
  page.setDefaultTimeout(6000)
  const dying = await startSite({ root, base: '/', dieAfter: k })
  const address = dying.url + ADDRESS
  const faults: string[] = []
  await page.goto(address).catch(() => undefined)
  const claim = await saveWhole(page).catch(() => '')
  await dying.kill()
  const text = await readAnew(page, address).catch(() => 'nothing')
  const isHonest = text === 'nothing' || text.includes('couldnotbeloaded')
  if (text !== builtText(root, ADDRESS) && !isHonest) faults.push(`${k}: reads ${text}`)
  if (WHOLE.test(claim) && isHonest) faults.push(`${k}: says ${claim}`)

  // The page of an error may still be on its way, and would take the place of what is asked for next.
  await page.goto('about:blank').catch(() => undefined)
  const back = await startSite({ root, base: '/', port: dying.port })
  page.setDefaultTimeout(120_000)
  await page.goto(address)
  const state = await offlineText(page, SETTLED)
  const end = state.startsWith('Pages')
    ? await saveWhole(page)
    : await offlineText(page, /whole wiki/)
  if (!WHOLE.test(end)) faults.push(`${k}: ends with ${end}`)
  await back.kill()
  return faults
}
