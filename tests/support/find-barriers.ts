import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright'

/** All of WCAG 2.2 A and AA, best practices, and the rules that axe holds to be young. */
const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
  'experimental',
]

export interface Barrier {
  rule: string
  html: string
}

/**
 * What keeps somebody from reading or using a page, as far as axe can see. No rule is off, but that
 * nobody has to hit anything on paper.
 */
export async function findBarriers(page: Page): Promise<Barrier[]> {
  await page.evaluate(`window.axe || (() => { ${axe.source} })()`)
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: !matchMedia('print').matches } },
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html })))
  }, TAGS)
}

/** Opens all that is folded, so that what it hides is looked at too. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

declare global {
  interface Window {
    axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> }
  }
}
