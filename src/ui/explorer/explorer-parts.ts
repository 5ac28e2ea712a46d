interface Value {
  readonly value: string
  readonly label: string
}

export interface ShownFacet {
  readonly key: string
  readonly label: string
  readonly options: readonly (Value & { readonly count: number; readonly chosen: boolean })[]
}

export interface ShownFilter {
  readonly key: string
  readonly label: string
  readonly values: readonly Value[]
}

/** What an explorer shows of a list: how much is found, what can be chosen, and what was. */
export interface ShownExploration {
  readonly found: readonly unknown[]
  readonly facets: readonly ShownFacet[]
  readonly active: readonly ShownFilter[]
  readonly ways: readonly { readonly filter: ShownFilter; readonly count: number }[]
}

export interface ShownOrder {
  readonly key: string
  readonly label: string
}

/** What a reader asks of an explorer; an order or view left out is the one that it has at first. */
export type ExplorerChange =
  | { readonly type: 'toggle'; readonly key: string; readonly value: string }
  | { readonly type: 'drop'; readonly key: string }
  | { readonly type: 'clear' }
  | { readonly type: 'sort'; readonly sort?: string }
  | { readonly type: 'view'; readonly view?: 'table' }
