import type { PageRecord, RelationRecord } from '#model/page-record.ts'
import type { WikiSeed } from '#model/wiki.ts'
import { kinOf } from '../derive/kin-of.ts'

export interface MapCharacter {
  slug: string
  title: string
  /** What it is kin by, as far as somebody who has seen nothing may know. */
  kin: string | undefined
  /** How many others it is tied to at level 0. */
  ties: number
}

export interface MapPair {
  from: string
  to: string
}

export interface MapGraph {
  characters: MapCharacter[]
  /** Pairs that level 0 ties, which alone say who stands near whom. */
  bonds: MapPair[]
  /** Every kind of tie between two characters, those of level 0 first. */
  ties: (MapPair & { group: string })[]
}

interface Tie extends MapPair {
  group: string
  level: number
}

/** Names two pages in the same order whoever of them states the relation. */
function pairOf(slug: string, { page }: RelationRecord): MapPair {
  return slug < page.slug ? { from: slug, to: page.slug } : { from: page.slug, to: slug }
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? [])
}

/** Who stands on the map, and what ties them. */
export function gatherMap(records: readonly PageRecord[], wiki: WikiSeed): MapGraph {
  const shown = records
    .filter(({ kind }) => kind === 'character')
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const stated = shown.flatMap(({ slug, relations }) =>
    relations
      .filter(({ inverse, page, rank }) => {
        return !inverse && page.kind === 'character' && page.slug !== slug && rank !== 'deprecated'
      })
      .map((relation): Tie => {
        const group = wiki.relations[relation.type]?.group ?? ''
        return { ...pairOf(slug, relation), group, level: relation.level }
      }),
  )
  const safest = stated.toSorted((a, b) => a.level - b.level)
  const bonds = firstOfEach(
    stated.filter(({ level }) => level === 0),
    ({ from, to }) => `${from} ${to}`,
  )
  const tiesOf = (slug: string) => bonds.filter(({ from, to }) => from === slug || to === slug)
  return {
    characters: shown.map((record) => {
      const { slug, title } = record
      return { slug, title, kin: kinOf(record, wiki)?.name, ties: tiesOf(slug).length }
    }),
    bonds: bonds.map(({ from, to }) => ({ from, to })),
    ties: firstOfEach(safest, ({ from, to, group }) => `${from} ${to} ${group}`).map(
      ({ from, to, group }) => ({ from, to, group }),
    ),
  }
}
