import { plainText } from '#model/article.ts'
import type { ListEntry, PageList } from '#model/list-record.ts'
import type { PageKind } from '#model/page-kind.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { WikiSeed } from '#model/wiki.ts'

/** What a list or a card says of a page: nothing above level 0. */
export function listEntry(record: PageRecord, wiki: WikiSeed): ListEntry {
  const { kind, slug, address, title, number, description } = record
  const facets: Record<string, string[]> = {}
  for (const { property, value, level, rank } of record.facts) {
    if (!wiki.properties[property]?.facet || level > 0 || rank === 'deprecated') continue
    facets[property] = [...(facets[property] ?? []), plainText(value)]
  }
  const entry = { kind, slug, address, title, description, facets }
  const aliases = record.aliases.map(({ name }) => name)
  return number === undefined ? { ...entry, aliases } : { ...entry, number, aliases }
}

/** All pages of one kind, and the facets that their facts give, each with its values in order. */
export function listPages(
  kind: PageKind,
  records: readonly PageRecord[],
  wiki: WikiSeed,
): PageList {
  const entries = records
    .filter((record) => record.kind === kind)
    .map((record) => listEntry(record, wiki))
    .sort(compareEntries)
  const facets = Object.entries(wiki.properties).flatMap(([property, { label, facet }]) => {
    const values = new Set(entries.flatMap((entry) => entry.facets[property] ?? []))
    if (!facet || values.size < 2) return []
    return [{ property, label, values: [...values].sort() }]
  })
  const intro = wiki.kinds[kind]
  return intro === undefined ? { facets, entries } : { intro, facets, entries }
}

function compareEntries(a: ListEntry, b: ListEntry): number {
  if (a.number !== undefined && b.number !== undefined) return a.number - b.number
  return a.title < b.title ? -1 : 1
}
