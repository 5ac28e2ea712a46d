import { expect, test } from 'vitest'
import { measureBody } from '#compiler/list/map-body.ts'
import { WIDE_FRAME } from '#compiler/list/map-frame.ts'
import { tiesCross } from '#compiler/list/ties-cross.ts'
import { bondCovers, untangleBodies } from '#compiler/list/untangle-bodies.ts'

function bodyAt(slug: string, x: number, y: number) {
  return { ...measureBody({ slug, title: slug, kin: undefined, ties: 1 }, WIDE_FRAME), x, y }
}

const [A, B, C, D] = [
  bodyAt('a', 200, 100),
  bodyAt('b', 600, 500),
  bodyAt('c', 600, 100),
  bodyAt('d', 200, 500),
]

test('sees what a bond runs over', () => {
  const middle = { left: 380, right: 420, top: 280, bottom: 320 }
  expect(bondCovers([A, B], middle)).toBe(true)
  expect(bondCovers([A, C], middle)).toBe(false)
  expect(bondCovers([A, D], { left: 190, right: 210, top: 200, bottom: 300 })).toBe(true)
})

test('moves bodies until no two bonds cross', () => {
  const bodies = [A, B, C, D].map((body) => ({ ...body }))
  untangleBodies(
    bodies,
    [
      { from: 'a', to: 'b' },
      { from: 'c', to: 'd' },
    ],
    { frame: WIDE_FRAME, height: 620 },
  )
  const [a, b, c, d] = bodies
  expect(a && b && c && d && tiesCross([a, b], [c, d])).toBe(false)
})
