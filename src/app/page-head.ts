import type { WikiRecord } from '#model/bundle.ts'

/** What a route says of its page; link previews are made from it when pages are written. */
export interface HeadedPage {
  address: string
  title: string
  description: string
}

export interface PageHead {
  title: string
  description: string
  canonical: string
}

/** The head of a page; only what is safe for a reader who knows nothing may go in. */
export function pageHead(wiki: WikiRecord, page: HeadedPage): PageHead {
  const { address, title, description } = page
  return {
    title: address === '' ? `${wiki.name} · ${wiki.tagline}` : `${title} · ${wiki.name}`,
    description,
    canonical: wiki.url + address,
  }
}
