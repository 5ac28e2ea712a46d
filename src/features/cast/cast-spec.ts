import type {
  ExplorerSpec,
  FacetDefinition,
  FacetValue,
  Order,
} from '#data/explorer/explorer-spec.ts'
import type { Facet, ListEntry, PageList } from '#model/list-record.ts'

type EntryOrder = Order<ListEntry>

/** How many of something a reader may know of, out of how many there are of each level. */
export function countUpTo(byLevel: readonly number[], seen: number): number {
  return byLevel.slice(0, seen + 1).reduce((sum, count) => sum + count, 0)
}

function propertyFacet(facet: Facet, seen: number): FacetDefinition<ListEntry> {
  const { property, label, values, first } = facet
  const order = values.map(({ value }) => value)
  const byValue = new Map(values.map((value) => [value.value, value]))
  const place = new Map(order.map((value, index) => [value, index]))
  const placeOf = ({ value }: FacetValue) => place.get(value) ?? order.length
  const valuesOf = ({ facets }: ListEntry) => {
    const said = facets[property] ?? []
    const known = said.flatMap(({ value, level = 0 }) =>
      level <= seen ? (byValue.get(value) ?? []) : [],
    )
    return first ? known.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, 1) : known
  }
  return { key: property, label, order, valuesOf }
}

const TELLERS = {
  given: { value: 'given', label: 'Given documents' },
  supplementary: { value: 'supplementary', label: 'Supplementary only' },
}

const AMOUNTS = [
  { value: '10-or-more', label: '10 or more', least: 10 },
  { value: '4-to-9', label: '4 to 9', least: 4 },
  { value: '2-to-3', label: '2 or 3', least: 2 },
  { value: '1', label: '1', least: 1 },
]

function derivedFacets(seen: number): FacetDefinition<ListEntry>[] {
  return [
    {
      key: 'origin',
      label: 'Told by',
      order: Object.keys(TELLERS),
      valuesOf: ({ given }) => [given ? TELLERS.given : TELLERS.supplementary],
    },
    {
      key: 'source-count',
      label: 'Sources',
      order: AMOUNTS.map(({ value }) => value),
      valuesOf: ({ sources }) => {
        const count = countUpTo(sources, seen)
        return AMOUNTS.filter(({ least }) => count >= least).slice(0, 1)
      },
    },
  ]
}

function facetOrder({ key, label, order = [], valuesOf }: FacetDefinition<ListEntry>): EntryOrder {
  const placeOf = (entry: ListEntry) => {
    const [first] = valuesOf(entry)
    return first ? order.indexOf(first.value) : order.length
  }
  return { key, label, compare: (a, b) => placeOf(a) - placeOf(b) }
}

function countOrder(key: 'relations' | 'sources', label: string, seen: number): EntryOrder {
  const countOf = (entry: ListEntry) => countUpTo(entry[key], seen)
  return { key, label, compare: (a, b) => countOf(b) - countOf(a) }
}

/** What a list of pages can be explored by, for somebody who has seen some of the story. */
export function castSpec({ facets }: PageList, seen: number): ExplorerSpec<ListEntry> {
  const properties = facets.map((facet) => propertyFacet(facet, seen))
  return {
    textOf: ({ title, aliases, description }) => [title, ...aliases, description],
    facets: [...properties, ...derivedFacets(seen)],
    orders: [
      ...properties.map(facetOrder),
      countOrder('relations', 'Most relationships', seen),
      countOrder('sources', 'Most sources', seen),
    ],
  }
}
