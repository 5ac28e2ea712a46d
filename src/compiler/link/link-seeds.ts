import { indexRedirects } from '../addresses/index-redirects.ts'
import type { Report } from '../diagnostics.ts'
import type { Recall } from '../memory/create-memory.ts'
import type { PageFile, Seeds } from '../read/seeds.ts'
import { indexPages } from './index-pages.ts'
import { indexStatements } from './index-statements.ts'
import type { Knowledge } from './knowledge.ts'

interface LinkSettings {
  siteUrl: string | undefined
  recall: Recall
}

/** All that a page says of itself by which others find it. */
function namesOf({ kind, slug, data }: PageFile): string {
  const { title, number, address, aliases, formerly } = data
  return JSON.stringify([kind, slug, title, number, address, aliases, formerly])
}

/** Indexes what pages, statements and sources are called by, so that every later stage finds them. */
export function linkSeeds(
  seeds: Seeds,
  { siteUrl, recall }: LinkSettings,
  report: Report,
): Knowledge {
  const { wiki: config, sources, unreadable } = seeds
  const wiki = recall('wiki', [config, siteUrl], () =>
    siteUrl ? { ...config.data, url: siteUrl } : config.data,
  )
  const names = seeds.pages.map((page) => recall(`names ${page.file}`, [page], () => namesOf(page)))
  const ids = sources.map(({ id }) => id)
  const called = [...names, ...ids, ...unreadable].join('\n')
  const pages = recall(
    'pages',
    [config, called],
    (found) => {
      const named = indexPages(seeds, found)
      return { ...named, redirects: indexRedirects(seeds, named, found) }
    },
    report,
  )
  const { steps } = wiki.horizon
  const evidence = recall(
    'evidence',
    [pages, steps, ...sources],
    (found) => indexStatements(sources, { pages, steps }, found),
    report,
  )
  return recall('knowledge', [wiki, pages, evidence], () => ({ wiki, pages, ...evidence }))
}
