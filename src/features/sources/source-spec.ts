import { GRADE_WORDS, ORIGIN_WORDS } from '#data/describe-origin.ts'
import type { ExplorerSpec, FacetDefinition, FacetValue } from '#data/explorer/explorer-spec.ts'
import { earliest, isEdtfDate } from '#model/edtf-date.ts'
import type { SourceList } from '#model/list-record.ts'
import { slugify } from '#model/slug.ts'
import { describeLanguage } from './describe-language.ts'

export type SourceEntry = SourceList['entries'][number]

function day({ date }: SourceEntry): string {
  return isEdtfDate(date) ? earliest(date) : date
}

function named(label: string): FacetValue {
  return { value: slugify(label), label }
}

/** A publisher with a single source would be no more than another name for it. */
function publisherFacet(entries: readonly SourceEntry[]): FacetDefinition<SourceEntry> {
  const own = Map.groupBy(entries, ({ publisher }) => publisher)
  return {
    key: 'publisher',
    label: 'Publisher',
    valuesOf: ({ publisher }) =>
      publisher !== undefined && (own.get(publisher) ?? []).length > 1 ? [named(publisher)] : [],
  }
}

/** What the sources can be found, chosen and ordered by. */
export function sourceSpec({ entries }: SourceList, language: string): ExplorerSpec<SourceEntry> {
  return {
    textOf: ({ label, title = '', publisher = '' }) => [label, title, publisher],
    facets: [
      {
        key: 'origin',
        label: 'Origin',
        order: ['given', 'supplementary'],
        valuesOf: ({ origin }) => [{ value: origin, label: ORIGIN_WORDS[origin] }],
      },
      {
        key: 'grade',
        label: 'Grade',
        valuesOf: ({ grade }) =>
          grade ? [{ value: grade.toLowerCase(), label: GRADE_WORDS[grade] }] : [],
      },
      {
        key: 'language',
        label: 'Language',
        valuesOf: (entry) => {
          const [value = ''] = (entry.language ?? language).toLowerCase().split('-')
          return [{ value, label: describeLanguage(value) }]
        },
      },
      {
        key: 'year',
        label: 'Year',
        valuesOf: (entry) => [named(day(entry).slice(0, 4))],
      },
      publisherFacet(entries),
    ],
    orders: [
      { key: 'title', label: 'By name', compare: (a, b) => a.label.localeCompare(b.label, 'en') },
      {
        key: 'date',
        label: 'Newest first',
        compare: (a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1),
      },
      {
        key: 'statements',
        label: 'Most statements first',
        compare: (a, b) => b.statements - a.statements,
      },
    ],
  }
}
