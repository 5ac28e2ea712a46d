import { boxOf, type MapBody } from './map-body.ts'
import { tiesCross } from './ties-cross.ts'

interface Point {
  x: number
  y: number
}

/** A tie drawn from one middle to another, bowed to a side. */
export interface Arc {
  from: MapBody
  to: MapBody
  /** How far it is bowed, in parts of its length. */
  bend: number
  points: Point[]
}

/** From the straightest to the most bowed; one that swings slightly looks drawn by hand. */
const BENDS = [0.07, -0.07, 0.16, -0.16, 0.27, -0.27, 0.38, -0.38]
const STEPS = 24
/** Two ties between the same two are at least this far apart. */
const APART = 0.15

/** The control point that bows a quadratic curve. */
function controlOf({ from, to, bend }: Omit<Arc, 'points'>): Point {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  }
}

function pointsOf(arc: Omit<Arc, 'points'>): Point[] {
  const { from, to } = arc
  const control = controlOf(arc)
  return Array.from({ length: STEPS + 1 }, (_none, step) => {
    const part = step / STEPS
    const rest = 1 - part
    return {
      x: rest * rest * from.x + 2 * rest * part * control.x + part * part * to.x,
      y: rest * rest * from.y + 2 * rest * part * control.y + part * part * to.y,
    }
  })
}

/** How much of an arc runs over traces and names, a name at either end counting less. */
function hits({ from, to, points }: Arc, bodies: readonly MapBody[]): number {
  let count = 0
  for (const body of bodies) {
    const own = body === from || body === to
    const { left, right, top, bottom } = boxOf(body, own ? 0 : 3)
    const start = own ? body.y + body.r : top
    const inside = points.filter(
      ({ x, y }) => x > left && x < right && y > start && y < bottom,
    ).length
    count += inside * (own ? 0.35 : 1)
  }
  return count
}

/** Bows a tie so that it runs over as little as it can, and apart from those that are `taken`. */
export function routeTie(
  ends: Pick<Arc, 'from' | 'to'>,
  bodies: readonly MapBody[],
  { taken, width }: { taken: readonly Arc[]; width: number },
): Arc {
  const beside = taken.filter(({ from, to }) => from === ends.from && to === ends.to)
  const [best] = BENDS.map((bend) => {
    const arc = { ...ends, bend, points: pointsOf({ ...ends, bend }) }
    const outside = arc.points.filter(({ x }) => x < 2 || x > width - 2).length
    const close = beside.some((other) => Math.abs(other.bend - bend) < APART) ? 100 : 0
    return { arc, cost: hits(arc, bodies) + outside * 4 + close + Math.abs(bend) * 7 }
  }).toSorted((a, b) => a.cost - b.cost)
  return best?.arc ?? { ...ends, bend: 0, points: pointsOf({ ...ends, bend: 0 }) }
}

/** How often arcs cross each other, those that meet at a body aside, and what they run over. */
export function tangleOf(arcs: readonly Arc[], bodies: readonly MapBody[]): number {
  let tangle = 0
  for (const [at, a] of arcs.entries()) {
    tangle += hits(a, bodies)
    for (const b of arcs.slice(at + 1)) {
      if (tiesCross([a.from, a.to], [b.from, b.to])) tangle += 2
    }
  }
  return tangle
}

/** SVG path data of an arc. */
export function writeArc(arc: Arc): string {
  const control = controlOf(arc)
  const [x1, y1, x2, y2] = [arc.from.x, arc.from.y, arc.to.x, arc.to.y].map(Math.round)
  return `M${x1} ${y1}Q${Math.round(control.x)} ${Math.round(control.y)} ${x2} ${y2}`
}
