import type {
  Article,
  SearchActionLeaf,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts'
import type { PageRecord } from '#model/page-record.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'
import { LICENCE } from '../licence.ts'
import { breadCrumbs } from './bread-crumbs.ts'
import { citeSources } from './cite-sources.ts'
import { describeDataset, describeList } from './describe-list.ts'
import { describePerson } from './describe-person.ts'
import { describeSource } from './describe-source.ts'
import { describeEpisode, describeSeries } from './describe-work.ts'
import { ownSeries, thingId } from './thing-ref.ts'

/** A page as its head has it. */
export interface HeadedPage {
  address: string
  title: string
  description: string
}

type Node = Exclude<Thing, string>

/** A page, the way to it, what it is about and what it rests on, in words of schema.org. */
export function describePage(
  page: HeadedPage,
  hasSearch: boolean,
  compiled: CompiledWiki,
): { '@context': string; '@graph': Node[] } {
  const { address, title, description } = page
  const { wiki, records } = compiled
  const record = records.get(address)
  const url = wiki.url + address
  const isHome = address === ''
  const site = { '@id': `${wiki.url}#site` }
  const webPage: Exclude<WebPage, string> = {
    '@type': typeAt(page, compiled),
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: wiki.language,
    isPartOf: site,
    license: LICENCE.url,
    ...(!isHome && { breadcrumb: { '@id': `${url}#path` } }),
    ...aboutAt(page, compiled),
    ...(record?.record === 'source' && { mainEntity: describeSource(record, wiki.url) }),
    ...(record?.record === 'page' && citing(record, compiled)),
  }
  const second = isHome ? webSite(hasSearch, compiled) : breadCrumbs(address, title, compiled)
  return { '@context': 'https://schema.org', '@graph': [webPage, second] }
}

function typeAt({ address }: HeadedPage, compiled: CompiledWiki) {
  const record = compiled.records.get(address)
  if (record?.record === 'page') return record.kind === 'project' ? 'AboutPage' : 'WebPage'
  return describeList(address, compiled) ? 'CollectionPage' : 'WebPage'
}

function aboutAt(page: HeadedPage, compiled: CompiledWiki): { mainEntity?: Node } {
  const { address, description } = page
  const record = compiled.records.get(address)
  if (record?.record === 'page') return subjectOf(record, compiled)
  if (address === 'data/') return { mainEntity: describeDataset(description, compiled) }
  const mainEntity = address === '' ? ownSeries(compiled) : describeList(address, compiled)
  return mainEntity ? { mainEntity } : {}
}

function subjectOf(record: PageRecord, compiled: CompiledWiki): { mainEntity?: Node } {
  switch (record.kind) {
    case 'character':
    case 'person':
      return { mainEntity: describePerson(record, compiled) }
    case 'show':
      return { mainEntity: describeSeries(record, compiled) }
    case 'episode':
      return { mainEntity: describeEpisode(record, compiled) }
    case 'topic':
      return { mainEntity: describeTopic(record, compiled) }
    case 'project':
      return {}
  }
}

function describeTopic(record: PageRecord, compiled: CompiledWiki): Exclude<Article, string> {
  const { address, title, description } = record
  const series = ownSeries(compiled)
  const url = compiled.wiki.url + address
  return {
    '@type': 'Article',
    '@id': thingId(url),
    headline: title,
    url,
    description,
    ...(series && { about: series }),
  }
}

function citing(record: PageRecord, compiled: CompiledWiki) {
  const citation = citeSources(record, compiled)
  return citation.length === 0 ? {} : { citation }
}

function searchAction(siteUrl: string): WithActionConstraints<SearchActionLeaf> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}search/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
}

function webSite(hasSearch: boolean, { wiki }: CompiledWiki): Exclude<WebSite, string> {
  return {
    '@type': 'WebSite',
    '@id': `${wiki.url}#site`,
    url: wiki.url,
    name: wiki.name,
    description: wiki.tagline,
    inLanguage: wiki.language,
    license: LICENCE.url,
    ...(hasSearch && { potentialAction: searchAction(wiki.url) }),
  }
}
