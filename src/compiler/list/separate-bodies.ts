import type { MapBody } from './map-body.ts'
import type { MapFrame } from './map-frame.ts'

const MOST_ROUNDS = 600

interface Overlap {
  across: number
  down: number
}

/** How far two bodies reach into each other's room, if they do. */
function overlapOf(a: MapBody, b: MapBody, gap: number): Overlap | undefined {
  const across = a.half + b.half + gap - Math.abs(a.x - b.x)
  if (across <= 0) return undefined
  const down = gap + (a.y < b.y ? a.below + b.r - b.y + a.y : b.below + a.r - a.y + b.y)
  return down > 0 ? { across, down } : undefined
}

/** Finds who reaches into whose room, each pair once and as it stands by then. */
export function forEachOverlap(
  bodies: readonly MapBody[],
  gap: number,
  act: (a: MapBody, b: MapBody, overlap: Overlap) => void,
): void {
  for (const [at, a] of bodies.entries()) {
    for (let next = at + 1; next < bodies.length; next += 1) {
      const b = bodies[next]
      const overlap = b && overlapOf(a, b, gap)
      if (overlap) act(a, b, overlap)
    }
  }
}

/** Pushes two bodies apart along the shorter way, by part of what they overlap. */
export function pushApart(a: MapBody, b: MapBody, { across, down }: Overlap, part: number): void {
  if (across < down) {
    const push = (a.x < b.x || (a.x === b.x && a.slug < b.slug) ? -1 : 1) * (across / 2) * part
    a.x += push
    b.x -= push
  } else {
    const push = (a.y < b.y || (a.y === b.y && a.slug < b.slug) ? -1 : 1) * (down / 2) * part
    a.y += push
    b.y -= push
  }
}

/** Keeps a body between the left and the right edge; there is always more room below. */
export function keepWithin(body: MapBody, { width, gap }: MapFrame): void {
  const room = Math.min(body.half + gap, width / 2)
  body.x = Math.min(Math.max(body.x, room), width - room)
}

/** Moves bodies until none reaches into the room of another. */
export function separateBodies(bodies: readonly MapBody[], frame: MapFrame): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const body of bodies) keepWithin(body, frame)
    let moved = false
    forEachOverlap(bodies, frame.gap, (a, b, overlap) => {
      moved = true
      // Two that are stuck between the edges get past each other downwards.
      const stuck = round > MOST_ROUNDS / 2 ? { ...overlap, across: Infinity } : overlap
      pushApart(a, b, stuck, 1.01)
    })
    if (!moved) return
  }
}
