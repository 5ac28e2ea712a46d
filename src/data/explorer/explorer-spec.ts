export interface FacetValue {
  /** As addresses have it. */
  readonly value: string
  readonly label: string
}

/** Something that entries can be chosen by; several values of one entry are all its own. */
export interface FacetDefinition<E> {
  readonly key: string
  readonly label: string
  /** What the reader may know of an entry; nothing else is shown, counted or found. */
  readonly valuesOf: (entry: E) => readonly FacetValue[]
  /** The values as they follow each other; else they follow their labels. */
  readonly order?: readonly string[]
}

export interface Order<E> {
  readonly key: string
  readonly label: string
  readonly compare: (a: E, b: E) => number
}

/** What a list of entries can be found, chosen and ordered by. Make it once, not at each render. */
export interface ExplorerSpec<E> {
  readonly textOf: (entry: E) => readonly string[]
  readonly facets: readonly FacetDefinition<E>[]
  /** Besides the order that the entries come in. */
  readonly orders: readonly Order<E>[]
}

export interface FacetOption extends FacetValue {
  /** How many entries have it that pass the text and every other facet. */
  readonly count: number
  readonly chosen: boolean
}

export interface ExploredFacet {
  readonly key: string
  readonly label: string
  readonly options: readonly FacetOption[]
}

/** A filter that is set: a facet with the values chosen in it, or the text under `q`. */
export interface ActiveFilter {
  readonly key: string
  readonly label: string
  readonly values: readonly FacetValue[]
}

/** A filter to drop, and how many entries would then be found. */
export interface WayOut {
  readonly filter: ActiveFilter
  readonly count: number
}

export interface Exploration<E> {
  readonly found: readonly E[]
  /** Every facet with at least two values that the reader may know of. */
  readonly facets: readonly ExploredFacet[]
  readonly active: readonly ActiveFilter[]
  /** Single filters whose loss finds more, the most fruitful first. */
  readonly ways: readonly WayOut[]
}
