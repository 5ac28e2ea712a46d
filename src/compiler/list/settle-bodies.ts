import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { MapPair } from './gather-map.ts'
import type { MapBody } from './map-body.ts'
import type { MapFrame } from './map-frame.ts'
import { forEachOverlap, keepWithin, pushApart } from './separate-bodies.ts'

type Particle = MapBody & SimulationNodeDatum
type Bond = SimulationLinkDatum<Particle>

const TICKS = 120
/** A turn that leaves no two of many points in one direction from the middle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Sets bodies down in a spiral, in another order for each attempt. */
function scatter(bodies: readonly Particle[], frame: MapFrame, attempt: number): void {
  const { width, aspect } = frame
  bodies.forEach((body, index) => {
    const place = (index * (2 * attempt + 1) + attempt) % bodies.length
    const distance = Math.sqrt((place + 0.5) / bodies.length)
    const angle = place * GOLDEN_ANGLE + attempt
    body.x = width / 2 + (width / 2.4) * distance * Math.cos(angle)
    body.y = aspect * (width / 2.4) * distance * Math.sin(angle)
  })
}

/** Draws kin to the middle between them. */
function forceKin(strength: number): Force<Particle, Bond> {
  let families: Particle[][] = []
  const force = (alpha: number) => {
    for (const members of families) {
      const middle = {
        x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
        y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
      }
      for (const member of members) {
        member.vx = (member.vx ?? 0) + (middle.x - member.x) * strength * alpha
        member.vy = (member.vy ?? 0) + (middle.y - member.y) * strength * alpha
      }
    }
  }
  force.initialize = (nodes: Particle[]) => {
    const byKin = Map.groupBy(nodes, ({ kin }) => kin)
    families = [...byKin].flatMap(([kin, members]) => (kin === undefined ? [] : [members]))
  }
  return force
}

/** Keeps names and traces out of each other's way while the others pull. */
function forceRoom(frame: MapFrame): Force<Particle, Bond> {
  let bodies: Particle[] = []
  const force = () => {
    forEachOverlap(bodies, frame.gap, (a, b, overlap) => pushApart(a, b, overlap, 0.5))
    for (const body of bodies) keepWithin(body, frame)
  }
  force.initialize = (nodes: Particle[]) => {
    bodies = nodes
  }
  return force
}

/** Lets bonds and kinship pull, and everybody push, until all have come to rest; always the same. */
export function settleBodies(
  bodies: readonly MapBody[],
  bonds: readonly MapPair[],
  { frame, attempt }: { frame: MapFrame; attempt: number },
): void {
  const particles: Particle[] = [...bodies]
  scatter(particles, frame, attempt)
  const links: Bond[] = bonds.map(({ from, to }) => ({ source: from, target: to }))
  const reach = Math.sqrt((frame.width * frame.width * frame.aspect) / bodies.length)
  const bySlug = new Map(bodies.map((body) => [body.slug, body]))
  const isKin = ({ source, target }: Bond) =>
    kinAt(source) !== undefined && kinAt(source) === kinAt(target)
  const kinAt = (end: Particle | string | number) =>
    typeof end === 'object' ? end.kin : bySlug.get(String(end))?.kin

  const bound = new Set(bonds.flatMap(({ from, to }) => [from, to]))
  const pull = ({ slug }: Particle) => (bound.has(slug) ? 0.06 : 0.14)

  forceSimulation<Particle, Bond>(particles)
    .stop()
    .alphaDecay(1 - 0.002 ** (1 / TICKS))
    .force(
      'bonds',
      forceLink<Particle, Bond>(links)
        .id(({ slug }) => slug)
        .distance((bond) => reach * (isKin(bond) ? 0.75 : 1))
        .strength((bond) => (isKin(bond) ? 0.5 : 0.25)),
    )
    .force('kin', forceKin(0.3))
    .force(
      'push',
      forceManyBody<Particle>()
        .strength(-reach * 4)
        .distanceMax(reach * 3),
    )
    .force(
      'across',
      forceX<Particle>(frame.width / 2).strength(
        (body) => pull(body) / Math.max(1, 1 / frame.aspect),
      ),
    )
    .force(
      'down',
      forceY<Particle>(0).strength((body) => pull(body) / Math.max(1, frame.aspect)),
    )
    .force('room', forceRoom(frame))
    .tick(TICKS)
}
