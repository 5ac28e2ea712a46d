import type { EntryFacet, Facet, ListEntry } from '#model/list-record.ts'
import type { PageKind } from '#model/page-kind.ts'
import type { PageRecord } from '#model/page-record.ts'
import { plainText } from '#model/plain-text.ts'
import { slugify } from '#model/slug.ts'
import { restsOnGiven } from '../link/rests-on-given.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { episodesOf } from './list-story.ts'

type FacetValue = Facet['values'][number]

/** A facet, and what a page says for it: a value with its level and what bears it out. */
export interface FacetRule extends Pick<Facet, 'property' | 'label' | 'ordered' | 'first'> {
  /** The values as they follow each other; else they follow their labels. */
  values?: readonly FacetValue[]
  saidBy: (record: PageRecord) => (FacetValue & { cites: readonly string[]; level: number })[]
}

/** A name without a Latin letter or digit goes by the numbers of its characters. */
function facetValue(label: string): FacetValue {
  const codes = [...label].map((letter) => letter.codePointAt(0)?.toString(36))
  return { label, value: slugify(label) || codes.join('-') }
}

function propertyRules({ wiki }: Knowledge): FacetRule[] {
  return Object.entries(wiki.properties).flatMap(([property, { label, facet, values }]) => {
    if (!facet) return []
    const saidBy: FacetRule['saidBy'] = ({ facts }) =>
      facts
        .filter((fact) => fact.property === property && fact.rank !== 'deprecated')
        .map(({ value, cites, level }) => ({ ...facetValue(plainText(value)), cites, level }))
    if (!values) return [{ property, label, saidBy }]
    return [{ property, label, saidBy, ordered: true, values: values.map(facetValue) }]
  })
}

function firstAppearance(records: readonly PageRecord[]): FacetRule {
  const episodes = episodesOf(records).map(({ slug, title, number = 0 }) => ({
    value: slug,
    label: `${number}. ${title}`,
  }))
  const bySlug = new Map(episodes.map((episode) => [episode.value, episode]))
  return {
    property: 'first-appearance',
    label: 'First appearance',
    ordered: true,
    first: true,
    values: episodes,
    saidBy: ({ relations }) =>
      relations.flatMap(({ appearance, inverse, page, cites, level }) => {
        const episode = bySlug.get(page.slug)
        return appearance && inverse && episode ? [{ ...episode, cites, level }] : []
      }),
  }
}

function groupsOfTies({ wiki }: Knowledge): FacetRule {
  const groups = new Set(Object.values(wiki.relations).map(({ group }) => group))
  return {
    property: 'ties',
    label: 'Ties',
    values: [...groups].map(facetValue),
    saidBy: ({ relations }) =>
      relations.flatMap(({ type, cites, level }) => {
        const group = wiki.relations[type]?.group
        return group === undefined ? [] : [{ ...facetValue(group), cites, level }]
      }),
  }
}

/** What the lists of one kind of page can be filtered by, besides what counts tell. */
export function facetRules(
  kind: PageKind,
  records: readonly PageRecord[],
  knowledge: Knowledge,
): FacetRule[] {
  return [
    ...propertyRules(knowledge),
    ...(kind === 'character' ? [firstAppearance(records)] : []),
    ...(kind === 'person' ? [groupsOfTies(knowledge)] : []),
  ]
}

/** What a page says for each facet; what another saying tells as early and as surely is left out. */
export function entryFacets(
  record: PageRecord,
  rules: readonly FacetRule[],
  knowledge: Knowledge,
): ListEntry['facets'] {
  const said = rules.flatMap((rule) => {
    const values = rule.saidBy(record).map(({ value, cites, level }): EntryFacet => ({
      value,
      ...(level > 0 && { level }),
      ...(restsOnGiven(cites, knowledge) && { given: true }),
    }))
    return values.length === 0 ? [] : [[rule.property, withoutNeedless(values, rule)] as const]
  })
  return Object.fromEntries(said)
}

function withoutNeedless(values: readonly EntryFacet[], { first, values: order }: FacetRule) {
  const place = new Map(order?.map(({ value }, index) => [value, index]))
  const covers = (a: EntryFacet, b: EntryFacet) =>
    (a.level ?? 0) <= (b.level ?? 0) &&
    (a.given ?? !b.given) &&
    (first ? (place.get(a.value) ?? 0) <= (place.get(b.value) ?? 0) : a.value === b.value)
  return values.filter((value, index) =>
    values.every((other, at) => {
      if (at === index || !covers(other, value)) return true
      return covers(value, other) && index < at
    }),
  )
}

/** The facet that a rule gives to some entries, when it can tell any two of them apart. */
export function listFacet(
  { property, label, ordered, first, values, saidBy }: FacetRule,
  records: readonly PageRecord[],
): Facet[] {
  const said = new Map<string, FacetValue>()
  for (const { value, label: words } of records.flatMap(saidBy)) {
    if (!said.has(value)) said.set(value, { value, label: words })
  }
  if (said.size < 2) return []
  const unordered = [...said.values()].sort((a, b) => (a.label < b.label ? -1 : 1))
  const used = values?.filter(({ value }) => said.has(value)) ?? unordered
  return [{ property, label, values: used, ...(ordered && { ordered }), ...(first && { first }) }]
}
