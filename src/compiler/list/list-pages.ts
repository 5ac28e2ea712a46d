import { plainText } from '#model/plain-text.ts'
import type { ListEntry, PageList } from '#model/list-record.ts'
import type { PageKind } from '#model/page-kind.ts'
import { onlyGiven } from '#model/only-given.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { WikiSeed } from '#model/wiki.ts'
import { describeLead } from '../build/describe-lead.ts'
import type { Knowledge } from '../link/knowledge.ts'

/** What a list or a card says of a page: nothing above level 0. */
export function listEntry(record: PageRecord, { wiki, namedByGiven }: Knowledge): ListEntry {
  const { kind, slug, address, title, number, trace, description } = record
  const given = onlyGiven(record)
  return {
    kind,
    slug,
    address,
    title,
    ...(number === undefined ? {} : { number }),
    trace,
    description,
    aliases: record.aliases.map(({ name }) => name),
    facets: facetsOf(record, wiki),
    ...(given.summary.length === 0 || !namedByGiven.has(slug)
      ? {}
      : { given: { description: describeLead(given.summary), facets: facetsOf(given, wiki) } }),
  }
}

function facetsOf({ facts }: PageRecord, wiki: WikiSeed): Record<string, string[]> {
  const facets: Record<string, string[]> = {}
  for (const { property, value, level, rank } of facts) {
    if (!wiki.properties[property]?.facet || level > 0 || rank === 'deprecated') continue
    facets[property] = [...(facets[property] ?? []), plainText(value)]
  }
  return facets
}

/** All pages of one kind, and the facets that their facts give, each with its values in order. */
export function listPages(
  kind: PageKind,
  records: readonly PageRecord[],
  knowledge: Knowledge,
): PageList {
  const { wiki } = knowledge
  const entries = records
    .filter((record) => record.kind === kind)
    .map((record) => listEntry(record, knowledge))
    .sort((a, b) => compareEntries(a, b, wiki))
  const facets = Object.entries(wiki.properties).flatMap(([property, { label, facet }]) => {
    const values = new Set(entries.flatMap((entry) => entry.facets[property] ?? []))
    if (!facet || values.size < 2) return []
    return [{ property, label, values: [...values].sort() }]
  })
  const intro = wiki.kinds[kind]
  return intro === undefined ? { facets, entries } : { intro, facets, entries }
}

/** By number, else what the home page features first among topics, else by title. */
function compareEntries(a: ListEntry, b: ListEntry, { featured }: WikiSeed): number {
  if (a.number !== undefined && b.number !== undefined) return a.number - b.number
  const [first, second] = [a, b].map(
    ({ kind, slug }) => kind === 'topic' && featured.includes(slug),
  )
  if (first !== second) return first ? -1 : 1
  return a.title < b.title ? -1 : 1
}
