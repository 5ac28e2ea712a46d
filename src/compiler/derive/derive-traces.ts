import { createHash } from 'node:crypto'
import type { PageRecord } from '#model/page-record.ts'
import type { Trace } from '#model/trace.ts'
import type { WikiSeed } from '#model/wiki.ts'
import { kinOf } from './kin-of.ts'

type Figure = Pick<Trace, 'lobes' | 'turns'>
type Traced = Pick<PageRecord, 'slug' | 'number' | 'facts'>

/** Figures that stay clear when they are small, those that differ most first. */
const FIGURES: readonly Figure[] = [
  [7, 3],
  [5, 2],
  [8, 3],
  [9, 4],
  [7, 4],
  [11, 4],
  [8, 5],
  [10, 3],
  [9, 5],
  [11, 3],
  [7, 2],
  [12, 5],
  [11, 5],
  [9, 2],
  [11, 6],
  [13, 5],
].map(([lobes = 0, turns = 0]) => ({ lobes, turns }))

/** Closer to the middle a figure is a mere circle, farther out it turns into a star. */
const NEAREST = 0.26
const FARTHEST = 0.62
/** How many members of a figure can still be told apart. */
const PLACES = 16

/** With more lobes than this a small figure is a grey ring, and its outline as long as an article. */
const STEPS_TO_A_ROUND = 24
/** Leaves no two of many rounds as far out. */
const TURN_OF_A_ROUND = 0.618

function reachAt(part: number): number {
  return Math.round((NEAREST + part * (FARTHEST - NEAREST)) * 1000) / 1000
}

function digest(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0)
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

/**
 * A step of the story has two lobes more than its number, so that they grow as it goes on; a long
 * story begins anew, farther out.
 */
function traceOfStep(number: number): Trace {
  const rounds = Math.floor(Math.max(0, number - 1) / STEPS_TO_A_ROUND)
  const lobes = number - rounds * STEPS_TO_A_ROUND + 2
  let turns = Math.max(1, Math.ceil(lobes / 2) - 1)
  while (greatestDivisor(lobes, turns) > 1) turns -= 1
  return { lobes, turns, reach: reachAt((0.5 + rounds * TURN_OF_A_ROUND) % 1) }
}

/** Spreads the members of a figure over its places, the same ones in any order of files. */
function spread(figure: Figure, slugs: readonly string[]): [string, Trace][] {
  return slugs
    .toSorted()
    .map((slug, index) => [slug, { ...figure, reach: reachAt((index + 0.5) / slugs.length) }])
}

/** Takes the first free place from the one that the slug names. */
function claimPlace(slug: string, figures: readonly Figure[], taken: Set<number>): Trace {
  const places = figures.length * PLACES
  let place = digest(slug) % places
  while (taken.has(place) && taken.size < places) place = (place + PLACES + 1) % places
  taken.add(place)
  const figure = figures[Math.floor(place / PLACES)] ?? { lobes: 5, turns: 2 }
  return { ...figure, reach: reachAt((place % PLACES) / (PLACES - 1)) }
}

/** Gives every page a trace of its own: kin get one figure, steps of the story one that grows. */
export function deriveTraces(pages: readonly Traced[], wiki: WikiSeed): Map<string, Trace> {
  const traces = new Map<string, Trace>()
  const byKin = Map.groupBy(pages, (page) => kinOf(page, wiki)?.name)
  const families = [...byKin.keys()].filter((name) => name !== undefined).toSorted()
  families.forEach((name, index) => {
    const figure = FIGURES[index % FIGURES.length]
    const slugs = (byKin.get(name) ?? []).map(({ slug }) => slug)
    if (figure) for (const [slug, trace] of spread(figure, slugs)) traces.set(slug, trace)
  })
  const left = FIGURES.slice(families.length)
  const taken = new Set<number>()
  for (const { slug, number } of byKin.get(undefined) ?? []) {
    if (number === undefined) continue
    traces.set(slug, traceOfStep(number))
  }
  for (const { slug } of (byKin.get(undefined) ?? []).toSorted((a, b) =>
    a.slug < b.slug ? -1 : 1,
  )) {
    if (!traces.has(slug))
      traces.set(slug, claimPlace(slug, left.length > 0 ? left : FIGURES, taken))
  }
  return traces
}
