import type { ExplorerSpec, FacetDefinition, FacetValue } from './explorer-spec.ts'

export interface IndexedFacet {
  key: string
  label: string
  options: FacetValue[]
  /** By the position of an entry, the positions of its values among the options. */
  ofEntries: number[][]
}

const collator = new Intl.Collator('en', { numeric: true })

function optionsOf(
  values: Iterable<FacetValue>,
  order: readonly string[] | undefined,
): FacetValue[] {
  const place = new Map(order?.map((value, index) => [value, index]))
  const last = place.size
  return [...values].sort(
    (a, b) =>
      (place.get(a.value) ?? last) - (place.get(b.value) ?? last) ||
      collator.compare(a.label, b.label),
  )
}

function indexFacet<E>(entries: readonly E[], facet: FacetDefinition<E>): IndexedFacet {
  const values = entries.map((entry) => facet.valuesOf(entry))
  const known = new Map<string, FacetValue>()
  for (const value of values.flat()) if (!known.has(value.value)) known.set(value.value, value)
  const options = optionsOf(known.values(), facet.order)
  const place = new Map(options.map(({ value }, index) => [value, index]))
  const ofEntries = values.map((own) => [
    ...new Set(own.flatMap(({ value }) => place.get(value) ?? [])),
  ])
  return { key: facet.key, label: facet.label, options, ofEntries }
}

/** The facets that divide the entries: those with at least two values. */
export function indexFacets<E>(entries: readonly E[], spec: ExplorerSpec<E>): IndexedFacet[] {
  return spec.facets
    .map((facet) => indexFacet(entries, facet))
    .filter(({ options }) => options.length > 1)
}
