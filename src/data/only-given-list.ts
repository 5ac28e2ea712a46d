import type { Lists } from '#model/bundle.ts'
import type { Evidence } from '#model/evidence.ts'
import type { Home, ListEntry, PageList } from '#model/list-record.ts'
import type { RelationshipMap } from '#model/map-record.ts'
import {
  givenStatements,
  keepGiven,
  onlyGivenDisagreement,
  onlyGivenEvidence,
} from '#model/only-given.ts'

type OnlyGiven = { [N in keyof Lists]: (list: Lists[N]) => Lists[N] }

function keepEntry({ given, ...entry }: ListEntry): ListEntry[] {
  return given ? [{ ...entry, ...given, given }] : []
}

function ofPages({ facets, entries, ...list }: PageList): PageList {
  const kept = entries.flatMap(keepEntry)
  const left = facets.map(({ values, ...facet }) => {
    const used = new Set(kept.flatMap((entry) => entry.facets[facet.property] ?? []))
    return { ...facet, values: values.filter((value) => used.has(value)) }
  })
  return { ...list, facets: left.filter(({ values }) => values.length > 1), entries: kept }
}

function ofHome({ show, featured, givenFigures }: Home): Home {
  const [kept] = show ? keepEntry(show) : []
  return {
    ...(kept && { show: kept }),
    featured: featured.flatMap(keepEntry),
    figures: givenFigures,
    givenFigures,
  }
}

/** Narrows a list with the given statements of its evidence, and the evidence with it. */
function withEvidence<T extends { evidence: Evidence }>(
  narrow: (list: T, given: ReadonlySet<string>) => Omit<T, 'evidence'>,
) {
  return (list: T) => ({
    ...list,
    ...narrow(list, givenStatements(list.evidence)),
    evidence: onlyGivenEvidence(list.evidence),
  })
}

/** Ties that nothing bears out any more go with their entries in the groups. */
function ofMap(map: RelationshipMap, given: ReadonlySet<string>): RelationshipMap {
  const characters = map.characters.filter((character) => character.given)
  const slugs = new Set(characters.map(({ page }) => page.slug))
  const kin = map.kin.map(({ members, ...rest }) => {
    const left = members.filter(({ slug }) => slugs.has(slug))
    return { ...rest, members: keepGiven(left, given) }
  })
  return { ...map, characters, kin: kin.filter(({ members }) => members.length > 1) }
}

const ONLY_GIVEN: OnlyGiven = {
  home: ofHome,
  characters: ofPages,
  people: ofPages,
  shows: ofPages,
  episodes: ofPages,
  topics: ofPages,
  relationships: withEvidence(({ groups, map }, given) => ({
    map: ofMap(map, given),
    groups: groups.flatMap(({ group, entries }) => {
      const kept = entries.flatMap(({ from, relation }) =>
        keepGiven([relation], given).map((left) => ({ from, relation: left })),
      )
      return kept.length === 0 ? [] : [{ group, entries: kept }]
    }),
  })),
  timeline: withEvidence(({ entries }, given) => ({ entries: keepGiven(entries, given) })),
  disagreements: withEvidence(({ entries }, given) => ({
    entries: entries.flatMap((entry) => onlyGivenDisagreement(entry, given) ?? []),
  })),
  sources: ({ entries }) => ({ entries: entries.filter(({ origin }) => origin === 'given') }),
  appearances: withEvidence(({ episodes, rows }, given) => ({
    episodes,
    rows: rows.flatMap(({ character, cells }) => {
      const kept = keepGiven(cells, given)
      return kept.length === 0 ? [] : [{ character, cells: kept }]
    }),
  })),
  story: withEvidence(({ episodes }, given) => ({
    episodes: episodes.flatMap(({ episode, beats }) => {
      const kept = keepGiven(beats, given)
      return kept.length === 0 ? [] : [{ episode, beats: kept }]
    }),
  })),
  coverage: (coverage) => ({ ...coverage, ...coverage.given }),
  addresses: (addresses) => addresses,
}

/** What is left of a list when only given documents count. */
export function onlyGivenList<N extends keyof Lists>(name: N, list: Lists[N]): Lists[N] {
  return ONLY_GIVEN[name](list)
}
