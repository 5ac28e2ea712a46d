import type { ConsoleMessage, Page } from 'playwright'
import { type FailingServer, startFailingServer, type WayToFail } from './failing-server.ts'
import { SAVES_DATA } from './saves-data.ts'
import { type TourEnds, type TourStop, tourStops } from './tour-stops.ts'
import { watchWaiting } from './watch-waiting.ts'

interface FailingTour extends TourEnds {
  /** Where the site is served as it is. */
  site: string
  open: () => Promise<Page>
  which: number | RegExp
  way: WayToFail
  /** The names of the only stops to make. */
  only?: readonly string[]
  /** Run in the page before all else. */
  script?: string
}

export interface FailedTour {
  /** The file that failed, unless there were too few. */
  failed?: string
  asked: readonly string[]
  /** What the reader got over it with, where it was noticed. */
  wayOn?: string
  /** What a reader should not have to bear. */
  faults: string[]
}

/** Milliseconds for which something may say that it is on its way, and more on a busy machine. */
const PATIENCE = 10_500
const MOST_LATE = 3000
/** Longer than anything takes, however busy the machine. */
const MOST_WAITED = 60_000
const MOST_WAITED_FOR_EXTRAS = 4000

/** What a browser says by itself of a file that it did not get as it should be. */
const OF_A_FILE = /^Failed to load (?:resource|module script): /
const OF_NONE = /^The resource \S+ was preloaded using link preload but not used|^Service Worker re/
const UNREADABLE = /^(?:Unexpected|Invalid|Unterminated|[Mm]issing) /

/** Where a reader is told that something has failed. */
const NOTICES = [
  '.retry-notice',
  'main .state-figure ~ div',
  'dialog:popover-open [role=alert]',
  'dialog:popover-open output.search-state',
  '.preview-note',
].join()

/** Takes a tour on which a file fails, until the reader gets over it in the way that is offered. */
export async function failTheNth(tour: FailingTour): Promise<FailedTour> {
  const { which, way } = tour
  const server = await startFailingServer(tour)
  const page = await tour.open()
  const faults = listen(page, server, way)
  const waiting = await watchWaiting(page)
  // Whether a file is read ahead or asked for would hang on how busy the machine is.
  await page.addInitScript({ content: SAVES_DATA })
  await page.addInitScript({ content: tour.script ?? '' })
  let wayOn: string | undefined
  const stops = tourStops(server.url(tour.article), tour.title)
  for (const stop of stops.filter(({ name }) => tour.only?.includes(name) ?? true)) {
    try {
      wayOn = (await makeStop({ stop, page, server, title: tour.title })) ?? wayOn
    } catch (error) {
      faults.push(`${stop.name}: ${error instanceof Error ? error.message : ''}`)
      break
    }
  }
  await page.context().close()
  server.close()
  if (waiting.empty) faults.push('leaves no text')
  if (waiting.longest > PATIENCE + Math.min(waiting.late, MOST_LATE)) {
    faults.push(`says for ${Math.round(waiting.longest)} ms that it is on its way`)
  }
  const failed = server.failed()
  return {
    failed,
    asked: server.asked,
    wayOn,
    faults: faults.map((fault) => `${which} (${failed}), ${way}: ${fault}`),
  }
}

/** Collects what is said that the browser does not say by itself of the file that fails. */
function listen(page: Page, server: FailingServer, way: WayToFail): string[] {
  const said: string[] = []
  const isOfFile = (message: ConsoleMessage) => {
    const about = message.location().url + message.text()
    return OF_A_FILE.test(message.text()) && about.includes(server.failed() ?? ' ')
  }
  page.on('console', (message) => {
    if (isOfFile(message) || OF_NONE.test(message.text())) return
    said.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', ({ message }) => {
    if (way !== 'truncated' || !UNREADABLE.test(message)) said.push(`uncaught: ${message}`)
  })
  return said
}

/** Runs in the page: whether it says that something has failed, or has settled for text and links. */
function isTold(places: string): boolean {
  if (document.readyState === 'loading') return false
  const notices = [...document.querySelectorAll<HTMLElement>(places)]
  const said = notices.some((notice) => !notice.innerText.startsWith('Loading'))
  return said || document.documentElement.dataset.scripts === undefined
}

interface Stopping {
  stop: TourStop
  page: Page
  server: FailingServer
  title: string
}

type Outcome = 'there' | 'told' | 'nothing'

/** Waits until readers have what they wanted, or know that it has failed. */
async function settle({ stop, page, server, title }: Stopping): Promise<Outcome> {
  const options = { timeout: stop.isExtra ? MOST_WAITED_FOR_EXTRAS : MOST_WAITED }
  const first = await Promise.any<Outcome>([
    page.waitForFunction(stop.isThere, title, options).then(() => 'there'),
    page.waitForFunction(isTold, NOTICES, options).then(() => 'told'),
  ]).catch((): Outcome => 'nothing')
  // A busy machine may give up for a moment on what is only late.
  if (first === 'told' && server.failed() === undefined) {
    return page.waitForFunction(stop.isThere, title, options).then(
      () => 'there',
      () => 'told',
    )
  }
  return (await page.evaluate(stop.isThere, title)) ? 'there' : first
}

/** Does what a reader does at a stop; where that fails, takes the first way on, with nothing failing. */
async function makeStop(stopping: Stopping): Promise<string | undefined> {
  const { stop, page, server, title } = stopping
  await stop.act(page)
  const outcome = await settle(stopping)
  if (outcome === 'there') return undefined
  server.heal()
  if (stop.isExtra) return `${stop.name}: the link`
  if (outcome === 'nothing') throw new Error('nothing happens, and nobody says why')
  // It may be over before the press is.
  const loaded = page.waitForEvent('domcontentloaded', { timeout: MOST_WAITED })
  loaded.catch(() => undefined)
  const way = await takeWayOn(page)
  if (/^(?:Load|Open) /.test(way)) {
    await loaded
    if (stop.inPlace) await stop.act(page)
  }
  if (way !== LINKS) {
    await page.waitForFunction(stop.isThere, title, { timeout: MOST_WAITED }).catch(async () => {
      const says = await page.locator('dialog:popover-open, main').last().innerText()
      throw new Error(`"${way}" leads nowhere: ${says.slice(0, 200)}`)
    })
  }
  return `${stop.name}: ${way}`
}

const LINKS = 'plain links'

async function takeWayOn(page: Page): Promise<string> {
  if ((await page.locator('dialog:popover-open output.search-state').count()) > 0) {
    await page.locator('.search-dialog input').press('Enter')
    return 'Enter'
  }
  const buttons = page
    .locator('.retry-notice, main .state-figure ~ div, dialog:popover-open [role=alert]')
    .getByRole('button')
  if ((await buttons.count()) > 0) {
    const way = await buttons.first().textContent()
    await buttons.first().click()
    return way ?? ''
  }
  // The next stop is a link, which the browser follows by itself then.
  if ((await page.locator(':root[data-scripts]').count()) === 0) return LINKS
  throw new Error('offers no way on')
}
