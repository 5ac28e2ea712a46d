import type { Page } from 'playwright'
import { waitForHydration } from './hydration.ts'
import { takeLooseTexts, translate, watchLooseTexts, wholeText } from './translate.ts'
import { createSiteWalker, type Step } from './walk-site.ts'

interface TranslatedTour {
  /** Where the walk begins. */
  url: string
  open: () => Promise<Page>
  seed: number
  steps: number
}

const STEPS: readonly Step[] = [
  ...(['link', 'link', 'link', 'fold', 'filter', 'filter', 'horizon', 'horizon'] as const),
  ...(['setting', 'search', 'peek', 'part', 'back', 'back', 'forward'] as const),
]

/** Milliseconds; what differs for good still does after it. */
const PATIENCE = 10_000

/** The first text of both that is the same, or the last that was not. */
async function compare(original: Page, translated: Page): Promise<string | undefined> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const [says, repeats] = await Promise.all([wholeText(original), wholeText(translated)])
    if (says === repeats) return undefined
    if (Date.now() > end) return firstDifference(says, repeats)
  }
}

function firstDifference(says: string, repeats: string): string {
  let at = 0
  while (says[at] === repeats[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60)
  return `says "${around(repeats)}" instead of "${around(says)}"`
}

/**
 * Walks through a site and through its translation side by side. Answers with where the two part,
 * and with every text that the app handles in a way that a translation breaks.
 */
export async function tourTranslated({
  url,
  open,
  seed,
  steps,
}: TranslatedTour): Promise<string[]> {
  const original = await open()
  const translated = await open()
  await watchLooseTexts(original)
  const base = new URL(url).pathname
  const walkers = await Promise.all(
    [original, translated].map(async (page) => {
      await page.goto(url)
      await waitForHydration(page)
      return createSiteWalker(page, base, seed)
    }),
  )
  await translate(translated)
  const [first] = walkers
  const log: string[] = []
  const found = new Set<string>()
  for (let tries = 0; log.length < steps && tries < 5 * steps; tries += 1) {
    const step = first?.pick(STEPS) ?? 'link'
    walkers[1]?.pick(STEPS)
    const [taken, repeated] = await Promise.all(walkers.map((walker) => walker.take(step)))
    if (!taken && !repeated) continue
    log.push(`${step} ${taken?.what.trim()}`)
    const elsewhere = taken?.what !== repeated?.what && `goes to ${repeated?.what}`
    const difference = elsewhere || (await compare(original, translated))
    for (const loose of await takeLooseTexts(original)) found.add(loose)
    if (difference) return [...found, `walk ${seed}: ${log.join(', ')}: ${difference}`]
  }
  await Promise.all([original, translated].map((page) => page.context().close()))
  return [...found]
}
