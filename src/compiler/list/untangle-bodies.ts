import type { MapPair } from './gather-map.ts'
import { type Box, boxOf, type MapBody } from './map-body.ts'
import type { MapFrame } from './map-frame.ts'
import { type Ends, tiesCross } from './ties-cross.ts'

interface Paper {
  frame: MapFrame
  height: number
  bodies: readonly MapBody[]
  bonds: readonly Ends[]
}

const MOST_ROUNDS = 8
/** How many places of the paper a body may move to. */
const PLACES = 340

/** What is worth how much: the shorter, straighter and airier, the better. */
const COST = { crossing: 2.2, covered: 2.6, length: 4, kin: 7, close: 0.8 }

/** Whether the straight line of a bond runs over a box. */
export function bondCovers([a, b]: Ends, { left, right, top, bottom }: Box): boolean {
  let [enter, leave] = [0, 1]
  for (const [start, way, low, high] of [
    [a.x, b.x - a.x, left, right],
    [a.y, b.y - a.y, top, bottom],
  ] as const) {
    if (way === 0 && (start < low || start > high)) return false
    if (way === 0) continue
    const [one, other] = [(low - start) / way, (high - start) / way]
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  return enter < leave
}

/** Answers with what a body costs where it stands by then, or with `most` where it costs more. */
function costOf(body: MapBody, { frame, bodies, bonds }: Paper): (most: number) => number {
  const comfort = frame.gap * 6
  const others = bodies
    .filter((other) => other !== body)
    .map((other) => [other, boxOf(other)] as const)
  const own = bonds.filter((bond) => bond.includes(body))
  const foreign = bonds.filter((bond) => !bond.includes(body))
  return (most) => {
    let cost = 0
    for (const [a, b] of own) cost += (Math.hypot(a.x - b.x, a.y - b.y) / frame.width) * COST.length
    for (const [other] of others) {
      const away = Math.hypot(other.x - body.x, other.y - body.y)
      const areKin = other.kin !== undefined && other.kin === body.kin
      if (areKin) cost += (away / frame.width) * COST.kin
      const free = away - other.half - body.half
      if (free < comfort) cost += (1 - free / comfort) * COST.close
    }
    const box = boxOf(body)
    for (const bond of foreign) {
      if (cost >= most) return most
      if (bondCovers(bond, box)) cost += COST.covered
      for (const mine of own) if (tiesCross(bond, mine)) cost += COST.crossing
    }
    for (const mine of own) {
      if (cost >= most) return most
      for (const [other, theirs] of others) {
        if (!mine.includes(other) && bondCovers(mine, theirs)) cost += COST.covered
      }
    }
    return cost
  }
}

/** Answers with whether a body has the room it takes, where it stands by then. */
function findRoom(body: MapBody, { frame, height, bodies }: Paper): () => boolean {
  const half = frame.gap / 2
  const others = bodies.filter((other) => other !== body).map((other) => boxOf(other, half))
  return () => {
    const { left, right, top, bottom } = boxOf(body, half)
    if (left < half || right > frame.width - half || top < 0 || bottom > height) return false
    return others.every(
      (other) =>
        right <= other.left || other.right <= left || bottom <= other.top || other.bottom <= top,
    )
  }
}

/** Moves a body to the best free place there is; says whether that is a better one. */
function improve(body: MapBody, paper: Paper): boolean {
  const step = Math.sqrt((paper.frame.width * paper.height) / PLACES)
  // Every body has a grid of its own, so that no rows and columns show.
  const shift = (paper.bodies.indexOf(body) * 0.618) % 1
  const start = { x: body.x, y: body.y }
  const [costs, fits] = [costOf(body, paper), findRoom(body, paper)]
  let best = start
  let least = costs(Infinity) - 0.01
  for (let y = step * (1 - shift); y < paper.height; y += step) {
    for (let x = step * shift; x < paper.frame.width; x += step) {
      body.x = x
      body.y = y
      if (!fits()) continue
      const cost = costs(least)
      if (cost >= least) continue
      least = cost
      best = { x, y }
    }
  }
  body.x = best.x
  body.y = best.y
  return best !== start
}

/** Moves bodies, one after the other, to where bonds are short, cross less and run over nobody. */
export function untangleBodies(
  bodies: readonly MapBody[],
  pairs: readonly MapPair[],
  { frame, height }: { frame: MapFrame; height: number },
): void {
  const bySlug = new Map(bodies.map((body) => [body.slug, body]))
  const bonds = pairs.flatMap(({ from, to }): Ends[] => {
    const [a, b] = [bySlug.get(from), bySlug.get(to)]
    return a && b ? [[a, b]] : []
  })
  const paper = { frame, height, bodies, bonds }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = bodies.filter((body) => improve(body, paper))
    if (moved.length === 0) return
  }
}
