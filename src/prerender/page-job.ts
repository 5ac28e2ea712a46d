import type { Card } from './cards/card.ts'
import { pageOf, type Plan, type Redirect } from './plan-pages.ts'
import type { ViewFiles } from './view-files.ts'

/** One page to write, and the addresses that lead on to it, whose tags are those of the page. */
export interface PageJob {
  address: string
  /** The address that nobody asks for by name stands for all that are unknown. */
  status: 200 | 404
  redirects: readonly Redirect[]
}

/** What is the same for all pages of a build; threads are handed a copy. */
export interface PageSetting {
  outDir: string
  base: string
  /** The document of the app, with places for what pages put in. */
  template: string
  manifestName: string
  /** Every address that there will be a page at. */
  pages: readonly string[]
  withCards: boolean
  views: ViewFiles
}

export interface WrittenPage {
  /** Below the folder of the site. */
  files: string[]
  /** To be drawn, by the names of their files. */
  cards: [string, Card][]
}

/** Writes all pages, in whatever order, and tells of each. */
export type WritePages = (
  setting: PageSetting,
  jobs: readonly PageJob[],
  onWritten: (page: WrittenPage) => void,
) => Promise<void>

/** A job for each page that is planned, and one for unknown addresses. */
export function jobsOf({ pages, redirects }: Plan): PageJob[] {
  const leading = Map.groupBy(redirects, ({ to }) => pageOf(to))
  const jobs = pages.map((address): PageJob => {
    return { address, status: 200, redirects: leading.get(address) ?? [] }
  })
  const planned = new Set(pages)
  const lost = redirects.find(({ to }) => !planned.has(pageOf(to)))
  if (lost) throw new Error(`/${lost.from} leads to /${lost.to}, where no page is`)
  return [...jobs, { address: '404/', status: 404, redirects: [] }]
}
