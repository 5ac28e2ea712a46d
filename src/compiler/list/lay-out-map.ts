import type { MapLayout } from '#model/map-record.ts'
import type { MapGraph, MapPair } from './gather-map.ts'
import { boxOf, LEADING, type MapBody, measureBody } from './map-body.ts'
import type { MapFrame } from './map-frame.ts'
import { placeKin } from './place-kin.ts'
import { type Arc, routeTie, tangleOf, writeArc } from './route-tie.ts'
import { separateBodies } from './separate-bodies.ts'
import { settleBodies } from './settle-bodies.ts'
import { untangleBodies } from './untangle-bodies.ts'

const MOST_ATTEMPTS = 12
/** How many of them are worth the work of untangling. */
const MOST_PROMISING = 4
/** What all attempts together may take, in pairs of characters. */
const PAIRS = 6000

interface Attempt {
  bodies: MapBody[]
  /** Of bonds alone. */
  arcs: Arc[]
  height: number
  cost: number
}

/** Draws ties as arcs, each apart from those between the same two. */
function routeAll(ties: readonly MapPair[], bodies: readonly MapBody[], width: number): Arc[] {
  const bySlug = new Map(bodies.map((body) => [body.slug, body]))
  const arcs: Arc[] = []
  for (const tie of ties) {
    const [from, to] = [bySlug.get(tie.from), bySlug.get(tie.to)]
    if (from && to) arcs.push(routeTie({ from, to }, bodies, { taken: arcs, width }))
  }
  return arcs
}

/** Moves all to the top of the paper, onto whole units, and says how high it has to be. */
function trim(bodies: readonly MapBody[], { gap }: MapFrame): number {
  const top = Math.min(...bodies.map((body) => boxOf(body, gap).top))
  for (const body of bodies) {
    body.x = Math.round(body.x)
    body.y = Math.round(body.y - top)
  }
  return Math.ceil(Math.max(...bodies.map((body) => boxOf(body, gap).bottom)))
}

/** How far kin stand from each other, the farthest two of each, in widths of the paper. */
function kinSpread(bodies: readonly MapBody[], width: number): number {
  const families = [...Map.groupBy(bodies, ({ kin }) => kin)].filter(([kin]) => kin !== undefined)
  return families.reduce((sum, [, members]) => {
    const distances = members.flatMap((a) => members.map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
    return sum + Math.max(...distances) / width
  }, 0)
}

/** Says how hard a layout is to read. */
function assess(bodies: MapBody[], bonds: readonly MapPair[], frame: MapFrame): Attempt {
  const { width, aspect } = frame
  const height = trim(bodies, frame)
  const arcs = routeAll(bonds, bodies, width)
  const lengths = arcs.map(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y))
  const length = lengths.reduce((sum, own) => sum + own, 0)
  const excess = Math.max(0, height / (width * aspect) - 1)
  const spread = kinSpread(bodies, width)
  const cost = tangleOf(arcs, bodies) + length / width + spread * 12 + excess * 40
  return { bodies, arcs, height, cost }
}

function attemptLayout({ characters, bonds }: MapGraph, frame: MapFrame, attempt: number): Attempt {
  const bodies = characters.map((character) => measureBody(character, frame))
  settleBodies(bodies, bonds, { frame, attempt })
  separateBodies(bodies, frame)
  return assess(bodies, bonds, frame)
}

function untangle({ bodies, height }: Attempt, { bonds }: MapGraph, frame: MapFrame): Attempt {
  const room = Math.max(height, frame.width * frame.aspect)
  untangleBodies(bodies, bonds, { frame, height: room })
  return assess(bodies, bonds, frame)
}

function byCost(a: Attempt, b: Attempt): number {
  return a.cost - b.cost
}

/** The least tangled of several layouts; the same characters and bonds always give the same one. */
export function layOutMap(graph: MapGraph, frame: MapFrame): MapLayout {
  const { width, text } = frame
  const paper = { width, text, leading: Math.round(LEADING * text * 100) / 100 }
  const count = graph.characters.length
  const attempts = Math.min(MOST_ATTEMPTS, Math.ceil(PAIRS / (count * count)))
  const settled = Array.from({ length: count > 0 ? attempts : 0 }, (_none, attempt) =>
    attemptLayout(graph, frame, attempt),
  )
  const promising = settled.toSorted(byCost).slice(0, MOST_PROMISING)
  const [best] = promising.map((attempt) => untangle(attempt, graph, frame)).toSorted(byCost)
  if (!best) return { ...paper, height: frame.gap, nodes: [], kin: [], ties: [] }
  const { bodies, height } = best
  const arcs = routeAll(graph.ties, bodies, width)
  return {
    ...paper,
    height,
    nodes: bodies.map(({ slug, x, y, r, lines }) => ({ slug, x, y, r, lines })),
    kin: placeKin({ frame, height, bodies, arcs: best.arcs }),
    ties: graph.ties.flatMap(({ from, to, group }, index) => {
      const arc = arcs[index]
      return arc ? [{ group, from, to, path: writeArc(arc) }] : []
    }),
  }
}
