import type { MapKin } from '#model/map-record.ts'
import { type Box, boxOf, type MapBody } from './map-body.ts'
import type { MapFrame } from './map-frame.ts'
import type { Arc } from './route-tie.ts'

/** Letters of a kin's name are spaced, and larger than those of a character's. */
const LETTER = 0.95
const RISE = 1.1
const FALL = 0.35
const STEP = 6
/** How far a name moves on rather than stand on a point of a tie, in sizes of its letters. */
const AVOID = 2.5

interface Paper {
  frame: MapFrame
  height: number
  /** Who is drawn already. */
  bodies: readonly MapBody[]
  /** Ties that everybody may see. */
  arcs: readonly Arc[]
  /** Names of other kin. */
  labels: readonly Box[]
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function holds({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  return x > left && x < right && y > top && y < bottom
}

/** The room that a kin's name takes around the middle of its base line. */
function kinLabelBox({ x, y }: { x: number; y: number }, name: string, text: number): Box {
  const half = (name.length * LETTER * text) / 2
  return { left: x - half, right: x + half, top: y - RISE * text, bottom: y + FALL * text }
}

/** The free place for a name that is nearest to the middle of its kin, beside ties if it can be. */
function findLabel(name: string, middle: { x: number; y: number }, paper: Paper) {
  const { frame, height, bodies, arcs, labels } = paper
  const taken = [...bodies.map((body) => boxOf(body, 3)), ...labels]
  const points = arcs.flatMap((arc) => arc.points)
  let best: { x: number; y: number } | undefined
  let least = frame.width / 3
  for (let y = STEP; y < height; y += STEP) {
    for (let x = STEP; x < frame.width; x += STEP) {
      const distance = Math.hypot(x - middle.x, y - middle.y)
      if (distance >= least) continue
      const box = kinLabelBox({ x, y }, name, frame.text)
      const inside =
        box.left > 4 && box.right < frame.width - 4 && box.top > 0 && box.bottom < height
      if (!inside || taken.some((other) => overlaps(box, other))) continue
      const crossed = points.filter((point) => holds(box, point)).length
      const cost = distance + crossed * AVOID * frame.text
      if (cost >= least) continue
      best = { x, y }
      least = cost
    }
  }
  return best
}

/** Sets a large figure behind each kin, and their name where there is room for it. */
export function placeKin(paper: Omit<Paper, 'labels'>): MapKin[] {
  const labels: Box[] = []
  const byKin = Map.groupBy(paper.bodies, ({ kin }) => kin)
  return [...byKin].flatMap(([name, members]) => {
    if (name === undefined || members.length < 2) return []
    const boxes = members.map((body) => boxOf(body))
    const left = Math.min(...boxes.map((box) => box.left))
    const right = Math.max(...boxes.map((box) => box.right))
    const top = Math.min(...boxes.map((box) => box.top))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
    const label = findLabel(name, middle, { ...paper, labels })
    if (label) labels.push(kinLabelBox(label, name, paper.frame.text))
    const { frame, height } = paper
    const wanted = Math.max(right - left, bottom - top) * 0.54
    const r = Math.floor(Math.min(wanted, frame.width / 2, height / 2))
    const x = Math.round(Math.min(Math.max(middle.x, r), frame.width - r))
    const y = Math.round(Math.min(Math.max(middle.y, r), height - r))
    return [{ name, x, y, r, ...(label && { label }) }]
  })
}
