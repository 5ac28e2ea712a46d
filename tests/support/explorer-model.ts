import type { ListEntry, PageList } from '#model/list-record.ts'

/** What somebody asks of a list; written anew here, so that it can disagree with the app. */
export interface Asked {
  q: string
  sort: string
  table: boolean
  chosen: Map<string, Set<string>>
}

export interface ModelFacet {
  key: string
  label: string
  options: { value: string; label: string }[]
  of: (entry: ListEntry) => string[]
}

export const NOTHING_ASKED: Asked = { q: '', sort: '', table: false, chosen: new Map() }

function upTo(byLevel: readonly number[], seen: number): number {
  let sum = 0
  for (const [level, count] of byLevel.entries()) if (level <= seen) sum += count
  return sum
}

/** Facets that the pages themselves name, then those that every list has. */
function everyFacet({ facets }: PageList, seen: number): ModelFacet[] {
  const own = facets.map(({ property, label, values, first }) => ({
    key: property,
    label,
    options: values,
    of: (entry: ListEntry) => {
      const own = entry.facets[property] ?? []
      const told = own.filter(({ level = 0 }) => level <= seen).map(({ value }) => value)
      if (!first) return told
      return values
        .map(({ value }) => value)
        .filter((value) => told.includes(value))
        .slice(0, 1)
    },
  }))
  const tellers = [
    { value: 'given', label: 'Given documents' },
    { value: 'supplementary', label: 'Supplementary only' },
  ]
  const amounts = [
    { value: '10-or-more', label: '10 or more' },
    { value: '4-to-9', label: '4 to 9' },
    { value: '2-to-3', label: '2 or 3' },
    { value: '1', label: '1' },
  ]
  const amountOf = (count: number) => {
    if (count > 9) return ['10-or-more']
    if (count > 3) return ['4-to-9']
    if (count > 1) return ['2-to-3']
    return count === 1 ? ['1'] : []
  }
  return [
    ...own,
    {
      key: 'origin',
      label: 'Told by',
      options: tellers,
      of: ({ given }) => [given ? 'given' : 'supplementary'],
    },
    {
      key: 'source-count',
      label: 'Sources',
      options: amounts,
      of: ({ sources }) => amountOf(upTo(sources, seen)),
    },
  ]
}

/** The facets that a reader sees, each with the values that some page has. */
export function modelFacets(list: PageList, seen: number): ModelFacet[] {
  return everyFacet(list, seen)
    .map((facet) => {
      const used = new Set(list.entries.flatMap(facet.of))
      return { ...facet, options: facet.options.filter(({ value }) => used.has(value)) }
    })
    .filter(({ options }) => options.length > 1)
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The least slips that turn what was typed into some beginning of a word. */
function slipsTo(word: string, typed: string): number {
  let row = Array.from({ length: word.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...typed].entries()) {
    const next = [at + 1]
    for (let column = 1; column <= word.length; column++) {
      const swap = (row[column - 1] ?? 0) + (word[column - 1] === letter ? 0 : 1)
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(...row)
}

function passesText(list: PageList, q: string): (entry: ListEntry) => boolean {
  const textOf = ({ title, aliases, description }: ListEntry) =>
    wordsOf([title, ...aliases, description].join(' '))
  const all = list.entries.flatMap(textOf)
  const tests = wordsOf(q).map((typed) => {
    if (all.some((word) => word.startsWith(typed))) {
      return (word: string) => word.startsWith(typed)
    }
    const allowed = typed.length < 4 ? -1 : typed.length < 8 ? 1 : 2
    return (word: string) => slipsTo(word, typed) <= allowed
  })
  return (entry) => tests.every((test) => textOf(entry).some(test))
}

function inOrder(list: PageList, facets: readonly ModelFacet[], sort: string, seen: number) {
  const facet = facets.find(({ key }) => key === sort)
  const rankOf = (entry: ListEntry): number => {
    if (sort === 'relations' || sort === 'sources') return -upTo(entry[sort], seen)
    if (!facet || !list.facets.some(({ property }) => property === sort)) return 0
    const [first] = facet.of(entry)
    const place = facet.options.findIndex(({ value }) => value === first)
    return place < 0 ? facet.options.length : place
  }
  return list.entries.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** What a page should show: its query, how much is found, the pages found, every option. */
export function modelView(list: PageList, seen: number, { q, sort, table, chosen }: Asked) {
  const facets = modelFacets(list, seen)
  const hasText = passesText(list, q)
  const passes = (entry: ListEntry, except?: ModelFacet) =>
    hasText(entry) &&
    facets.every((facet) => {
      const values = facet.options.filter(({ value }) => chosen.get(facet.key)?.has(value))
      if (facet === except || values.length === 0) return true
      return values.some(({ value }) => facet.of(entry).includes(value))
    })
  const found = inOrder(list, facets, sort, seen).filter((entry) => passes(entry))
  const pairs = [...chosen]
    .filter(([, values]) => values.size > 0)
    .map(([key, values]) => [key, [...values].toSorted().join('.')])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
  if (q.trim()) pairs.push(['q', q.trim()])
  if (sort) pairs.push(['sort', sort])
  if (table) pairs.push(['view', 'table'])
  const query = new URLSearchParams(pairs).toString()
  return {
    query: query && `?${query}`,
    text: q.trim(),
    count: `${found.length} of ${list.entries.length}`,
    found: found.map(({ address }) => address),
    options: facets.flatMap((facet) =>
      facet.options.map(({ value, label }) => {
        const has = list.entries.filter(
          (entry) => passes(entry, facet) && facet.of(entry).includes(value),
        )
        const isChosen = chosen.get(facet.key)?.has(value) ? ' chosen' : ''
        return `${facet.label}: ${label} ${has.length}${isChosen}`
      }),
    ),
  }
}
