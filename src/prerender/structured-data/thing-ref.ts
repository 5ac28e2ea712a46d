import type { Person, TVEpisode, TVSeries } from 'schema-dts'
import type { PageRef } from '#model/page-record.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'

/** What stands for the thing that a page is about, as against the page itself. */
export function thingId(url: string): string {
  return `${url}#thing`
}

interface Named {
  '@id': string
  name: string
  url: string
}

function named({ address, title }: Pick<PageRef, 'address' | 'title'>, siteUrl: string): Named {
  const url = siteUrl + address
  return { '@id': thingId(url), name: title, url }
}

export function personRef(page: PageRef, siteUrl: string): Exclude<Person, string> {
  return { '@type': 'Person', ...named(page, siteUrl) }
}

export function seriesRef(
  page: Pick<PageRef, 'address' | 'title'>,
  siteUrl: string,
): Exclude<TVSeries, string> {
  return { '@type': 'TVSeries', ...named(page, siteUrl) }
}

export function episodeRef(
  page: PageRef & { number?: number | undefined },
  siteUrl: string,
): Exclude<TVEpisode, string> {
  const { number } = page
  return {
    '@type': 'TVEpisode',
    ...named(page, siteUrl),
    ...(number === undefined ? {} : { episodeNumber: number }),
  }
}

/** The series that the wiki is about, where its seeds name one. */
export function ownSeries({ wiki, lists }: CompiledWiki): Exclude<TVSeries, string> | undefined {
  const { show } = lists.home
  return show && seriesRef(show, wiki.url)
}
