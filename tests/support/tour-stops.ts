import type { Page } from 'playwright'
import { kindsOfPages } from './kinds-of-pages.ts'
import { titlesOf } from './wander.ts'

/** Something that a reader does on a tour through a site. */
export interface TourStop {
  name: string
  act: (page: Page) => Promise<void>
  /** Runs in the page: whether what the reader wanted is there. */
  isThere: (title: string) => boolean
  /** What was done is undone when the page is loaded anew. */
  inPlace?: boolean
  /** Nobody misses what does not come here. */
  isExtra?: boolean
}

/** Where a tour begins, and the title of the page that is looked for on it. */
export interface TourEnds {
  article: string
  title: string
}

export async function tourEnds(folder: string): Promise<TourEnds> {
  const kinds = await Promise.all([
    kindsOfPages(folder, 'typical'),
    kindsOfPages(folder, 'richest'),
  ])
  const [article = '', wanted = ''] = kinds.map(
    (pages) => pages.find(({ kind }) => kind === 'character')?.address,
  )
  return { article, title: titlesOf(folder, { pages: [wanted] }).get(wanted) ?? '' }
}

const LINK = 'main p a[href*="/"]'

function follow(address: string) {
  return (page: Page) => page.locator(`header nav a[href="/${address}"]`).click()
}

/** Opens an article, lists, filters, searches, opens a hit, peeks at what it says, and looks at the map. */
export function tourStops(url: string, title: string): TourStop[] {
  return [
    {
      name: 'open',
      act: async (page) => void (await page.goto(url, { waitUntil: 'commit' })),
      isThere: () => document.querySelector('.search-dialog') !== null,
    },
    {
      name: 'list',
      act: follow('characters/'),
      isThere: () =>
        document.querySelector('.search-dialog') !== null &&
        document.querySelector('main .explorer') !== null,
    },
    {
      name: 'filter',
      act: (page) => page.getByRole('searchbox', { name: 'Find' }).fill('a'),
      isThere: () => location.search.includes('q=a'),
    },
    {
      name: 'search',
      act: async (page) => {
        await page.keyboard.press('Control+k')
        await page.locator('.search-dialog input').fill(title)
      },
      // Names come first; how much there is is said aloud once all of it has come.
      isThere: () =>
        document.querySelector('.result-list a') !== null ||
        (document.querySelector('dialog [role=option]') !== null &&
          document.querySelector('dialog output.sr-only')?.textContent !== ''),
      inPlace: true,
    },
    {
      name: 'open a hit',
      act: (page) => page.locator('dialog [role=option], .result-list a').first().click(),
      isThere: (wanted) => document.querySelector('main h1')?.textContent === wanted,
    },
    {
      name: 'evidence',
      act: (page) => page.locator('main .cite').locator('visible=true').first().click(),
      isThere: () =>
        document.querySelector('.peek:popover-open') !== null || location.hash.startsWith('#note'),
    },
    {
      name: 'preview',
      act: async (page) => {
        await page.keyboard.press('Escape')
        await page.locator(LINK).locator('visible=true').first().hover()
      },
      isThere: () => document.querySelector('.preview') !== null,
      isExtra: true,
    },
    {
      name: 'follow',
      act: (page) => page.locator(LINK).locator('visible=true').first().click(),
      isThere: (left) =>
        document.querySelector('main .state-figure') === null &&
        ![left, 'Loading …'].includes(document.querySelector('main h1')?.textContent ?? left),
    },
    {
      name: 'map',
      act: follow('relationships/'),
      isThere: () => document.querySelector('main figure svg a') !== null,
    },
  ]
}
