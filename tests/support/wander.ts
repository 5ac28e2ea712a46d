import type { Page } from 'playwright'
import type { Plan } from '#prerender/plan-pages.ts'
import { textOf } from './built-site.ts'
import { waitForHydration } from './hydration.ts'
import { unescapeHtml } from './visible-text.ts'
import { createSiteWalker, type Step } from './walk-site.ts'

interface Wandering {
  url: string
  open: () => Promise<Page>
  /** What each address is headed by, as it was written. */
  titles: ReadonlyMap<string, string>
  seed: number
  steps: number
  /** What is drawn from. */
  choices?: readonly Step[]
  /** Milliseconds that a busy machine may take to bring back a place. */
  patience?: number
}

/** A place in the history, as it was when the reader stood there. */
interface Place {
  path: string
  search: string
  title: string
  scroll: number
  /** Folds that stand open, and the text, which a horizon changes. */
  text: string
  seen: string
  height: number
}

const STEPS: readonly Step[] = [
  ...(['link', 'link', 'link', 'fold', 'filter', 'filter', 'horizon'] as const),
  ...(['search', 'scroll', 'scroll', 'back', 'back', 'forward', 'reload'] as const),
]

/** The most that a tab may keep of this site. */
const MOST_KEPT = 64 * 1024

const RETURNS = new Set<Step>(['back', 'forward', 'reload'])

function look(page: Page): Promise<Place> {
  return page.evaluate(() => ({
    path: location.pathname,
    search: location.search,
    title: document.querySelector('main h1')?.textContent ?? '',
    scroll: scrollY,
    text: document.querySelector('main')?.textContent ?? '',
    seen: document.querySelector<HTMLSelectElement>('select[data-setting=seen]')?.value ?? '',
    height: document.documentElement.scrollHeight,
  }))
}

/** The heading of every page of a built site. */
export function titlesOf(folder: string, { pages }: Pick<Plan, 'pages'>): Map<string, string> {
  return new Map(
    pages.map((address) => {
      const [, title = ''] =
        /<h1[^>]*>(.*?)<\/h1>/s.exec(textOf(folder, `${address}index.html`)) ?? []
      return [address, unescapeHtml(title.replace(/<[^>]*>/g, ''))]
    }),
  )
}

/** What of a place is not as it was left. */
function differences(was: Place, is: Place): string[] {
  const found: string[] = []
  if (is.path + is.search !== was.path + was.search) {
    found.push(`is at ${is.path}${is.search}, not at ${was.path}${was.search}`)
  } else if (is.title !== was.title) found.push(`is headed "${is.title}", not "${was.title}"`)
  else if (is.seen === was.seen) {
    if (is.text !== was.text) found.push('says something else than before')
    // Folds close when a page is left, which may leave less to scroll.
    else if (is.height === was.height && Math.abs(is.scroll - was.scroll) > 2) {
      found.push(`is scrolled to ${is.scroll}, not to ${was.scroll}`)
    }
  }
  return found
}

async function findDifferences(page: Page, was: Place, patience: number): Promise<string[]> {
  const end = Date.now() + patience
  for (;;) {
    const found = differences(was, await look(page))
    if (found.length === 0 || Date.now() > end) return found
  }
}

/**
 * Walks at random through a site and its history, and remembers every place. Answers with what was
 * not as it was left, after the steps that led there.
 */
export async function wander(wandering: Wandering): Promise<string[]> {
  const { url, open, titles, seed, steps, choices = STEPS, patience = 10_000 } = wandering
  const page = await open()
  const base = new URL(url).pathname
  await page.goto(url)
  await waitForHydration(page)
  const walker = createSiteWalker(page, base, seed)
  const places: Place[] = [await look(page)]
  const log: string[] = []
  const faults: string[] = []
  let at = 0
  for (let tries = 0; log.length < steps && tries < 5 * steps; tries += 1) {
    const step = walker.pick(choices) ?? 'link'
    places[at] = await look(page)
    const taken = await walker.take(step)
    if (!taken) continue
    log.push(`${step} ${taken.what.trim()}`)
    const to = await page.evaluate(() => Number(history.state?.__TSR_index ?? 0))
    const was = places[to]
    if (RETURNS.has(step) && was) faults.push(...(await findDifferences(page, was, patience)))
    else if (to > at) places.length = to
    at = to
    const { path, title } = await look(page)
    const written = titles.get(path.slice(base.length))
    if (titles.size > 0 && title !== written) faults.push(`${path} is headed "${title}"`)
    if (faults.length > 0) break
  }
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage).length)
  if (kept > MOST_KEPT) faults.push(`keeps ${kept} characters`)
  await page.context().close()
  return faults.map((fault) => `walk ${seed}: ${log.join(', ')}: ${fault}`)
}
