import type { Trace } from './trace.ts'

/** Curve segments per lobe: with fewer the curve is visibly off, with more nothing is gained. */
const SEGMENTS = 6

interface Point {
  x: number
  y: number
}

function write({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}

/**
 * The outline of a trace as SVG path data, closed, around the middle of a square of `size`.
 * @example tracePath({ lobes: 3, turns: 1, reach: 0.5 }, 100) // 'M98 50C…S…Z'
 */
export function tracePath({ lobes, turns, reach }: Trace, size: number): string {
  const arm = lobes - turns
  const point = reach * turns
  const scale = (size / 2) * (0.96 / (arm + point))
  const ratio = arm / turns
  const step = (2 * Math.PI) / (ratio + 1) / SEGMENTS

  /** Where the point is at an angle, moved along its direction by part of a step. */
  const at = (angle: number, along = 0): Point => {
    const reached = {
      x: arm * Math.cos(angle) + point * Math.cos(ratio * angle),
      y: arm * Math.sin(angle) - point * Math.sin(ratio * angle),
    }
    const heading = {
      x: -arm * Math.sin(angle) - point * ratio * Math.sin(ratio * angle),
      y: arm * Math.cos(angle) - point * ratio * Math.cos(ratio * angle),
    }
    return {
      x: size / 2 + scale * (reached.x + along * step * heading.x),
      y: size / 2 + scale * (reached.y + along * step * heading.y),
    }
  }

  const third = 1 / 3
  const parts = [
    `M${write(at(0))}C${write(at(0, third))} ${write(at(step, -third))} ${write(at(step))}`,
  ]
  for (let index = 2; index <= lobes * SEGMENTS; index += 1) {
    const angle = index * step
    parts.push(`S${write(at(angle, -third))} ${write(at(angle))}`)
  }
  return `${parts.join('')}Z`
}
