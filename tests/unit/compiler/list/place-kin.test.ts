import { expect, test } from 'vitest'
import { measureBody } from '#compiler/list/map-body.ts'
import { WIDE_FRAME } from '#compiler/list/map-frame.ts'
import { placeKin } from '#compiler/list/place-kin.ts'

function bodyAt(slug: string, kin: string | undefined, x: number) {
  return { ...measureBody({ slug, title: slug, kin, ties: 1 }, WIDE_FRAME), x, y: 200 }
}

const PAPER = { frame: WIDE_FRAME, height: 400, arcs: [] }

test('names kin of two or more, between them where there is room', () => {
  const bodies = [bodyAt('a', 'Brand', 200), bodyAt('b', 'Brand', 500), bodyAt('c', 'Finch', 800)]
  const [brand, ...others] = placeKin({ ...PAPER, bodies })
  expect(others).toEqual([])
  expect(brand).toMatchObject({ name: 'Brand', x: 350 })
  expect(Math.abs((brand?.label?.x ?? 0) - 350)).toBeLessThan(60)
})

test('keeps the figure behind kin on the paper, and leaves the name out where nothing is free', () => {
  const bodies = [60, 110, 160].map((x) => bodyAt(`a${x}`, 'Brand', x))
  const crowd = Array.from({ length: 20 }, (_none, at) =>
    [0, 80, 160, 240, 320, 400].map((y) => ({ ...bodyAt(`x${at}${y}`, undefined, at * 48), y })),
  ).flat()
  const [brand] = placeKin({ ...PAPER, bodies: [...bodies, ...crowd] })
  expect(brand && brand.x - brand.r).toBeGreaterThanOrEqual(0)
  expect(brand?.label).toBeUndefined()
})
