import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureBody } from '#compiler/list/map-body.ts'
import { TALL_FRAME } from '#compiler/list/map-frame.ts'
import { forEachOverlap, separateBodies } from '#compiler/list/separate-bodies.ts'

test('parts any heap of up to a dozen', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 360 }),
    y: fc.integer({ min: 0, max: 300 }),
    title: fc.constantFrom('Ada', 'Bartholomew Brand', 'Cleo Marsh'),
  })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const bodies = places.map(({ x, y, title }, at) => {
        const character = { slug: `s${at}`, title, kin: undefined, ties: at }
        return { ...measureBody(character, TALL_FRAME), x, y }
      })
      separateBodies(bodies, TALL_FRAME)
      const found: string[] = []
      forEachOverlap(bodies, 0, (a, b) => found.push(`${a.slug} ${b.slug}`))
      expect(found).toEqual([])
    }),
    { numRuns: 60 },
  )
})
