import type { AddressRecord, WikiRecord } from '#model/bundle.ts'
import { CARD_HEIGHT, CARD_WIDTH } from './cards/card.ts'
import type { PageHead } from './page-html.ts'

interface ShareTagsInput {
  head: PageHead
  record: AddressRecord | undefined
  wiki: WikiRecord
  image: SharedImage | undefined
}

/** Where its card is, and what it shows in words. */
export interface SharedImage {
  url: string
  alt: string
}

export type ShareTag = Record<string, string>

/** What other sites show of a page where its address is shared, as meta tags. */
export function shareTags({ head, record, wiki, image }: ShareTagsInput): ShareTag[] {
  return [
    { property: 'og:title', content: shareTitle(head, wiki) },
    { property: 'og:description', content: describe(head) },
    { property: 'og:url', content: head.links.find(({ rel }) => rel === 'canonical')?.href ?? '' },
    { property: 'og:type', content: typeOf(record) },
    { property: 'og:site_name', content: wiki.name },
    { property: 'og:locale', content: localeOf(wiki.language) },
    ...(image ? imageTags(image) : []),
    { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ]
}

function imageTags({ url, alt }: SharedImage): ShareTag[] {
  return [
    { property: 'og:image', content: url },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(CARD_WIDTH) },
    { property: 'og:image:height', content: String(CARD_HEIGHT) },
    { property: 'og:image:alt', content: alt },
  ]
}

/** The title without the name of the wiki, which is told beside it. */
export function shareTitle({ title }: PageHead, wiki: WikiRecord): string {
  return title.endsWith(` · ${wiki.name}`) ? title.slice(0, -wiki.name.length - 3) : title
}

export function describe({ metas }: PageHead): string {
  return metas.find(({ name }) => name === 'description')?.content ?? ''
}

function typeOf(record: AddressRecord | undefined): string {
  if (!record) return 'website'
  return record.record === 'page' && record.kind === 'person' ? 'profile' : 'article'
}

/** @example localeOf('en') // 'en_US', where most of its speakers are */
function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize()
  return region ? `${code}_${region}` : code
}
