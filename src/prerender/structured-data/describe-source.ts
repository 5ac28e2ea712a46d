import type { CreativeWork } from 'schema-dts'
import type { SourceRecord } from '#model/source-record.ts'
import { thingId } from './thing-ref.ts'

type Work = Exclude<CreativeWork, string>

/** A source as another page names it; where it can be read its own page says, for an address may tell too much. */
export function citeSource(source: SourceRecord, siteUrl: string): Work {
  const { title, label, publisher, date } = source
  const page = siteUrl + source.address
  return {
    '@type': 'CreativeWork',
    '@id': thingId(page),
    name: title ?? label,
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    // Only a date that means one day, month or year; schema.org knows no others.
    ...(!date.includes('/') && { datePublished: date }),
    mainEntityOfPage: page,
  }
}

/** A source as its own page describes it: a work of somebody else's. */
export function describeSource(source: SourceRecord, siteUrl: string): Work {
  const { author, url, language } = source
  return {
    ...citeSource(source, siteUrl),
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...(language !== undefined && { inLanguage: language }),
    ...(url !== undefined && { url }),
  }
}
