import type { AddressRecord, WikiRecord } from '#model/bundle.ts'
import { WIKI_TRACE } from '#model/wiki-trace.ts'
import type { Card } from './cards/card.ts'
import type { CardGathering } from './cards/gather-cards.ts'
import type { PageHead } from './page-html.ts'
import { describe, type ShareTag, shareTags, shareTitle } from './share-tags.ts'

interface SharePagesInput {
  wiki: WikiRecord
  records: { get: (address: string) => AddressRecord | undefined }
  /** Left out where no cards are wanted. */
  cards: Pick<CardGathering, 'add'> | undefined
}

export interface PageSharing {
  /** The tags for sharing a page, whose card will be drawn, or an address that leads there. */
  tagsOf: (address: string, head: PageHead) => ShareTag[]
}

/** Gives each page what others show of it where its address is shared. */
export function sharePages({ wiki, records, cards }: SharePagesInput): PageSharing {
  return {
    tagsOf(address, head) {
      const record = records.get(address)
      const card = cardOf(address, head, { wiki, record })
      const image = cards && {
        url: `${wiki.url}cards/${cards.add(card)}`,
        alt: `${card.title}, beside the figure that stands for the page`,
      }
      return shareTags({ head, record, wiki, image })
    },
  }
}

interface Subject {
  wiki: WikiRecord
  record: AddressRecord | undefined
}

/** Home says what the wiki is, whose name is on every card anyway. */
function cardOf(address: string, head: PageHead, { wiki, record }: Subject): Card {
  const title = address === '' ? wiki.tagline : shareTitle(head, wiki)
  const line = describe(head)
  return {
    title,
    line: line === title ? '' : line,
    trace: record?.record === 'page' ? record.trace : WIKI_TRACE,
    wiki: wiki.name,
    language: wiki.language,
  }
}
