import { expect, test } from 'vitest'
import { measureBody } from '#compiler/list/map-body.ts'
import { WIDE_FRAME } from '#compiler/list/map-frame.ts'
import { routeTie, tangleOf, writeArc } from '#compiler/list/route-tie.ts'

function bodyAt(slug: string, x: number, y: number) {
  return { ...measureBody({ slug, title: slug, kin: undefined, ties: 1 }, WIDE_FRAME), x, y }
}

const A = bodyAt('a', 100, 300)
const B = bodyAt('b', 500, 300)
const ALONE = { taken: [], width: WIDE_FRAME.width }

test('bows a tie just a little where nobody is in its way', () => {
  const arc = routeTie({ from: A, to: B }, [A, B], ALONE)
  expect(Math.abs(arc.bend)).toBeLessThan(0.1)
  expect(writeArc(arc)).toMatch(/^M100 300Q300 \d+ 500 300$/)
})

test('leads a tie around who is in its way', () => {
  const between = bodyAt('c', 300, 300)
  const arc = routeTie({ from: A, to: B }, [A, B, between], ALONE)
  expect(Math.abs(arc.bend)).toBeGreaterThan(0.1)
})

test('keeps two ties between the same two apart', () => {
  const first = routeTie({ from: A, to: B }, [A, B], ALONE)
  const second = routeTie({ from: A, to: B }, [A, B], { ...ALONE, taken: [first] })
  expect(Math.abs(first.bend - second.bend)).toBeGreaterThan(0.1)
})

test('counts ties that cross, and none that meet', () => {
  const [c, d] = [bodyAt('c', 300, 100), bodyAt('d', 300, 560)]
  const bodies = [A, B, c, d]
  const route = (from: typeof A, to: typeof A) => routeTie({ from, to }, bodies, ALONE)
  const crossing = tangleOf([route(A, B), route(c, d)], bodies)
  const meeting = tangleOf([route(A, B), route(B, d)], bodies)
  expect(crossing).toBeGreaterThan(meeting + 1)
})
