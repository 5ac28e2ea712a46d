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

function keepEntry({ given, facets, ...entry }: ListEntry): ListEntry[] {
  if (!given) return []
  const kept = Object.entries(facets).flatMap(([property, values]) => {
    const left = values.filter((value) => value.given)
    return left.length === 0 ? [] : [[property, left] as const]
  })
  return [{ ...entry, ...given, facets: Object.fromEntries(kept), given }]
}

function ofPages({ entries, ...list }: PageList): PageList {
  return { ...list, entries: entries.flatMap(keepEntry) }
}

function ofHome({ show, featured, topics, episodes, ...home }: Home): Home {
  const [kept] = show ? keepEntry(show) : []
  return {
    ...home,
    ...(kept && { show: kept }),
    featured: featured.flatMap(keepEntry),
    topics: topics.flatMap(keepEntry),
    episodes: episodes.flatMap(keepEntry),
    figures: home.givenFigures,
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
  changes: (changes) => changes,
  vocabulary: (vocabulary) => vocabulary,
  everything: ({ groups }) => ({
    groups: groups
      .filter(({ given }) => given > 0)
      .map(({ entries, ...group }) => ({
        ...group,
        total: group.given,
        entries: entries.filter(({ given }) => given),
      })),
  }),
}

/** What is left of a list when only given documents count. */
export function onlyGivenList<N extends keyof Lists>(name: N, list: Lists[N]): Lists[N] {
  return ONLY_GIVEN[name](list)
}
