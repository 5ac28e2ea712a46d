import type { ListEntry, PageList } from '#model/list-record.ts'
import type { PageKind } from '#model/page-kind.ts'
import { givenStatements, keepGiven, onlyGivenEvidence } from '#model/only-given.ts'
import type { PageRecord } from '#model/page-record.ts'
import type { WikiSeed } from '#model/wiki.ts'
import { describeLead } from '../build/describe-lead.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { countByLevel, sourceLevels } from './count-by-level.ts'
import { entryFacets, facetRules, type FacetRule, listFacet } from './list-facets.ts'

/** What a list tells of a page. */
type Listed = Pick<PageRecord, 'summary' | 'relations' | 'evidence'>

/** What given documents leave of that; undefined where they do not name it or tell no lead of it. */
export function leftByGiven(
  { slug, summary, relations, evidence }: Listed & Pick<PageRecord, 'slug'>,
  { namedByGiven }: Pick<Knowledge, 'namedByGiven'>,
): Listed | undefined {
  if (!namedByGiven.has(slug)) return undefined
  const given = givenStatements(evidence)
  const lead = keepGiven(summary, given)
  if (lead.length === 0) return undefined
  return {
    summary: lead,
    relations: keepGiven(relations, given),
    evidence: onlyGivenEvidence(evidence),
  }
}

/** What a list or a card says of a page: nothing above level 0 but facets and counts. */
export function listEntry(
  record: PageRecord,
  knowledge: Knowledge,
  rules: readonly FacetRule[] = [],
): ListEntry {
  const { kind, slug, address, title, number, trace, description } = record
  const left = leftByGiven(record, knowledge)
  return {
    kind,
    slug,
    address,
    title,
    ...(number === undefined ? {} : { number }),
    trace,
    description,
    aliases: record.aliases.map(({ name }) => name),
    facets: entryFacets(record, rules, knowledge),
    ...countsOf(record),
    ...(left && { given: { description: describeLead(left.summary), ...countsOf(left) } }),
  }
}

/** An appearance is no relationship to anybody. */
function countsOf({ relations, evidence }: Listed) {
  const ties = relations.filter(({ appearance }) => !appearance)
  return {
    relations: countByLevel(ties.map(({ level }) => level)),
    sources: countByLevel(sourceLevels(evidence)),
  }
}

/** All pages of one kind, and what they can be filtered by. */
export function listPages(
  kind: PageKind,
  records: readonly PageRecord[],
  knowledge: Knowledge,
): PageList {
  const { wiki } = knowledge
  const listed = records.filter((record) => record.kind === kind)
  const rules = facetRules(kind, records, knowledge)
  const facets = rules.flatMap((rule) => listFacet(rule, listed))
  const kept = rules.filter(({ property }) => facets.some((facet) => facet.property === property))
  const entries = listed
    .map((record) => listEntry(record, knowledge, kept))
    .sort((a, b) => compareEntries(a, b, wiki))
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
