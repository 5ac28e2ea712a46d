import type { MapFrame } from './map-frame.ts'
import type { MapCharacter } from './gather-map.ts'

/** A trace with its name below, which the layout moves about; `x` and `y` are the trace's middle. */
export interface MapBody {
  slug: string
  kin: string | undefined
  x: number
  y: number
  r: number
  lines: string[]
  /** Half the room it takes from left to right. */
  half: number
  /** The room that it takes below its middle. */
  below: number
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** From one line of a name to the next, and from the trace to the first, in sizes of its letters. */
export const LEADING = 1.16

/** Breaks a long name at the space that leaves the shortest lines. */
export function breakName(name: string, longest: number): string[] {
  const words = name.split(' ')
  if (name.length <= longest || words.length < 2) return [name]
  const [best = [name]] = words
    .slice(1)
    .map((_word, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
    .toSorted((a, b) => widest(a) - widest(b))
  return best
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length))
}

/** Gives a character the room that its trace and its name take in a frame. */
export function measureBody({ slug, title, kin, ties }: MapCharacter, frame: MapFrame): MapBody {
  const [few, some, many] = frame.radii
  const r = ties > 5 ? many : ties > 1 ? some : few
  const lines = breakName(title, frame.longest)
  const half = Math.max(r, (widest(lines) * frame.letter * frame.text) / 2)
  const below = r + (lines.length * LEADING + 0.3) * frame.text
  return { slug, kin, x: 0, y: 0, r, lines, half, below }
}

/** What a body covers, with some margin. */
export function boxOf({ x, y, r, half, below }: MapBody, margin = 0): Box {
  return {
    left: x - half - margin,
    right: x + half + margin,
    top: y - r - margin,
    bottom: y + below + margin,
  }
}
