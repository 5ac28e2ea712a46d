import type { WikiRecord } from '#model/bundle.ts'
import type { HeadedPage } from './page-head.ts'
import { pageHead } from './page-head.ts'

/** The tags of a page that is there. */
function tagsOf(wiki: WikiRecord, page: HeadedPage) {
  const { title, description, canonical } = pageHead(wiki, page)
  return {
    meta: [{ title }, { name: 'description', content: description }],
    links: [{ rel: 'canonical', href: canonical }],
  }
}

/** Head tags in the form the router takes; without data the page could not be loaded. */
export function headTags(wiki: WikiRecord | undefined, page: HeadedPage | undefined) {
  if (wiki && page) return tagsOf(wiki, page)
  return { meta: [{ title: 'This page could not be loaded' }], links: [] }
}

/** The title where no route has a page to name. */
export function notFoundTags(wiki: WikiRecord | undefined) {
  return { meta: [{ title: wiki ? `Page not found · ${wiki.name}` : 'Page not found' }] }
}
