import { DISAGREEMENT_WORDS } from '#data/disagreement-words.ts'
import type { DisagreementList } from '#model/list-record.ts'
import type { DisagreementRecord } from '#model/page-record.ts'
import { activeChoices, type ChoiceFilter } from '#ui/active-choices.ts'
import type { DisagreementSearch } from './disagreement-search.ts'
import { DISAGREEMENT_KINDS } from './disagreement-kinds.ts'

type Filter = ChoiceFilter<keyof DisagreementSearch>

export interface DisagreementFilter extends Filter {
  valuesOf: (entry: DisagreementRecord) => string[]
}

function byLabel(names: ReadonlyMap<string, string>): Filter['options'] {
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
}

/** What a list of disagreements can be filtered by: whatever its entries have. */
export function disagreementFilters({ entries, evidence }: DisagreementList): DisagreementFilter[] {
  const sourceOf = new Map(evidence.statements.map(({ id, source }) => [id, source]))
  const sourcesOf = ({ positions }: DisagreementRecord) =>
    positions.flatMap(({ cites }) => cites.flatMap((id) => sourceOf.get(id) ?? []))
  const sides = new Set(entries.flatMap(sourcesOf))
  const sources = evidence.sources.filter(({ id }) => sides.has(id))
  const kinds = DISAGREEMENT_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind))
  const pages = entries.flatMap((entry) => entry.pages)
  return [
    {
      key: 'kind',
      label: 'Kind',
      options: kinds.map((kind) => ({ value: kind, label: DISAGREEMENT_WORDS[kind] })),
      valuesOf: (entry) => [entry.kind],
    },
    {
      key: 'page',
      label: 'Page',
      options: byLabel(new Map(pages.map(({ slug, title }) => [slug, title]))),
      valuesOf: (entry) => entry.pages.map(({ slug }) => slug),
    },
    {
      key: 'source',
      label: 'Source',
      options: byLabel(new Map(sources.map(({ id, label }) => [id, label]))),
      valuesOf: sourcesOf,
    },
  ]
}

/** The entries that pass all filters that are set. */
export function filterDisagreements(
  list: DisagreementList,
  search: DisagreementSearch,
): DisagreementRecord[] {
  const filters = disagreementFilters(list)
  const active = new Set(activeChoices(filters, search).map(({ key }) => key))
  const set = filters.filter(({ key }) => active.has(key))
  return list.entries.filter((entry) =>
    set.every(({ key, valuesOf }) => valuesOf(entry).includes(search[key] ?? '')),
  )
}
