import { slugify } from '#model/slug.ts'

/** What the address of an explorer says: words to look for, an order, a view, values by facet. */
export interface ExplorerSearch {
  readonly q?: string
  readonly sort?: string
  readonly view?: 'table'
  /** Without a prototype, so that no facet is found that nobody chose; values sorted, each once. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
}

/** `sources` belongs to the whole site: it says which sources count. */
const RESERVED = new Set(['q', 'sort', 'view', 'sources'])

// Together these keep whatever is written within what `parseFlatSearch` reads.
const MOST_FACETS = 16
const MOST_VALUES = 50
const MOST_CHARACTERS = 2500
const LONGEST_VALUE = 100
const LONGEST_TEXT = 100

/** The keys under which an address can hold a facet. */
export function isFacetKey(key: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(key) && !RESERVED.has(key)
}

/** Text as an address holds it: one line, no spaces at its ends, not too long. */
export function searchText(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST_TEXT)
    .replace(/[\p{Surrogate}\p{Cc}\s]+/gu, ' ')
    .trim()
  return [...line].slice(0, LONGEST_TEXT).join('').trimEnd()
}

/** A dot before a space ends an abbreviation of an older address, not a value. */
function readValues(joined: string): string[] {
  const values = joined.split(/\.(?!\s)/).map(slugify)
  const sound = values.filter((value) => value !== '' && value.length <= LONGEST_VALUE)
  return [...new Set(sound)].toSorted().slice(0, MOST_VALUES)
}

function readChosen(raw: Record<string, unknown>): ExplorerSearch['chosen'] {
  const chosen: Record<string, readonly string[]> = Object.create(null)
  let room = MOST_CHARACTERS
  for (const key of Object.keys(raw).filter(isFacetKey).toSorted()) {
    const joined = raw[key]
    if (typeof joined !== 'string') continue
    const values = readValues(joined.slice(0, MOST_CHARACTERS)).filter(
      (value) => (room -= value.length + 1) >= 0,
    )
    if (values.length > 0) chosen[key] = values
    if (Object.keys(chosen).length >= MOST_FACETS) break
  }
  return chosen
}

/** Reads the flat strings of an address; what cannot be meant is left out, nothing throws. */
export function parseExplorerSearch(raw: Record<string, unknown>): ExplorerSearch {
  const q = typeof raw.q === 'string' ? searchText(raw.q) : ''
  const [sort] = typeof raw.sort === 'string' ? readValues(raw.sort) : []
  return {
    ...(q !== '' && { q }),
    ...(sort !== undefined && { sort }),
    ...(raw.view === 'table' && { view: raw.view }),
    chosen: readChosen(raw),
  }
}

/** Writes a search as flat strings, always in one order and without what goes without saying. */
export function stringifyExplorerSearch(search: ExplorerSearch): Record<string, string> {
  const flat: Record<string, string> = Object.create(null)
  for (const key of Object.keys(search.chosen).toSorted()) {
    const values = search.chosen[key] ?? []
    if (values.length > 0) flat[key] = [...new Set(values)].toSorted().join('.')
  }
  const { q, sort, view } = search
  if (q) flat.q = q
  if (sort) flat.sort = sort
  if (view) flat.view = view
  return flat
}
