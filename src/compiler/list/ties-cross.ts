import type { MapBody } from './map-body.ts'

/** The two whom a tie joins. */
export type Ends = readonly [MapBody, MapBody]

/** To which side of the line from `p` to `q` a body lies. */
function sideOf(r: MapBody, p: MapBody, q: MapBody): number {
  return Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
}

/** Whether two ties cross, as if they were straight; those that meet in a body do not. */
export function tiesCross([a, b]: Ends, [c, d]: Ends): boolean {
  if (a === c || a === d || b === c || b === d) return false
  return sideOf(c, a, b) !== sideOf(d, a, b) && sideOf(a, c, d) !== sideOf(b, c, d)
}
