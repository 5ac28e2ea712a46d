import type { ExplorerSearch } from './explorer-search.ts'

/** The values chosen in a facet, whatever its key. */
export function chosenIn({ chosen }: ExplorerSearch, key: string): readonly string[] {
  return (Object.hasOwn(chosen, key) && chosen[key]) || []
}

function withChosen(
  search: ExplorerSearch,
  key: string,
  values: readonly string[],
): ExplorerSearch {
  const others = Object.entries(search.chosen).filter(([other]) => other !== key)
  const pairs = values.length === 0 ? others : [...others, [key, values] as const]
  return { ...search, chosen: Object.fromEntries(pairs) }
}

/** Chooses a value of a facet, or drops it when it is chosen. */
function toggleValue(search: ExplorerSearch, key: string, value: string): ExplorerSearch {
  const chosen = chosenIn(search, key)
  const left = chosen.filter((other) => other !== value)
  return withChosen(search, key, left.length < chosen.length ? left : [...left, value].toSorted())
}

/** Drops a facet with all that is chosen in it, or the text under `q`. */
function dropFilter(search: ExplorerSearch, key: string): ExplorerSearch {
  return key === 'q' ? { ...search, q: undefined } : withChosen(search, key, [])
}

/** Drops all filters; order and view stay. */
function clearFilters({ sort, view }: ExplorerSearch): ExplorerSearch {
  return { sort, view, chosen: {} }
}

type SearchChange =
  | { readonly type: 'toggle'; readonly key: string; readonly value: string }
  | { readonly type: 'drop'; readonly key: string }
  | { readonly type: 'clear' }
  | { readonly type: 'sort'; readonly sort?: string }
  | { readonly type: 'view'; readonly view?: 'table' }

/** The search after what a reader asked of the explorer. */
export function changeSearch(search: ExplorerSearch, change: SearchChange): ExplorerSearch {
  switch (change.type) {
    case 'toggle':
      return toggleValue(search, change.key, change.value)
    case 'drop':
      return dropFilter(search, change.key)
    case 'clear':
      return clearFilters(search)
    case 'sort':
      return { ...search, sort: change.sort }
    case 'view':
      return { ...search, view: change.view }
  }
}
