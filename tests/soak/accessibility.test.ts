import { describe, expect, test } from 'vitest'
import { useServedSite } from '#tests/support/built-site.ts'
import { CELLS, MODES, showAs } from '#tests/support/cells.ts'
import { findBarriers, openFolds } from '#tests/support/find-barriers.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { reportProgress, soakedPages } from '#tests/support/soaked-pages.ts'
import { tour } from '#tests/support/tour.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** None of them depends on colours, which some modes take away. */
const PLANTED: Record<string, string> = {
  'aria-roles': '<div role="invented">A role that there is not</div>',
  'aria-valid-attr-value': '<p aria-hidden="perhaps">A value that does not belong</p>',
  'empty-heading': '<h2></h2>',
  'image-alt': '<img width="40" height="40">',
  label: '<input type="text">',
  'link-name': '<a href="#a"></a>',
  list: '<ul><p>No entry of a list</p></ul>',
  'nested-interactive': '<div role="button" tabindex="0">Around <a href="#b">a link</a></div>',
  tabindex: '<p tabindex="3">First of all stops</p>',
  'valid-lang': '<p lang="nonsense-language">Words in a language that there is not</p>',
}

describe.for(MODES)('%s', (mode) => {
  const site = useServedSite('/')
  const browser = useBrowser()
  const cells = CELLS.filter((cell) => cell.mode === mode)

  test('no page has a barrier at any width', async () => {
    const found = await tour(
      { addresses: await soakedPages(), open: browser.open, onProgress: reportProgress },
      async (page, address) => {
        await page.goto(site.url(address))
        await waitForHydration(page)
        await openFolds(page)
        const barriers = new Map<string, string[]>()
        for (const cell of cells) {
          await showAs(page, cell)
          for (const { rule, html } of await findBarriers(page)) {
            const barrier = `/${address} ${rule} ${html}`
            barriers.set(barrier, [...(barriers.get(barrier) ?? []), cell.name])
          }
        }
        return [...barriers].map(([barrier, names]) => `${barrier} (${names.join(', ')})`)
      },
    )
    expect(found).toEqual([])
  })

  test.for(cells)('all of ten planted barriers are found: $name', async (cell) => {
    // The policy of the page would not let them in.
    const page = await browser.open({ bypassCSP: true })
    await page.goto(site.url('about/'))
    await waitForHydration(page)
    await page.evaluate((html) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html)
    }, Object.values(PLANTED).join(''))
    await showAs(page, cell)
    const rules = (await findBarriers(page)).map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(Object.keys(PLANTED)))
  })
})
