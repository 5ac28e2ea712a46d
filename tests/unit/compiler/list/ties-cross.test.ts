import { expect, test } from 'vitest'
import { measureBody } from '#compiler/list/map-body.ts'
import { WIDE_FRAME } from '#compiler/list/map-frame.ts'
import { tiesCross } from '#compiler/list/ties-cross.ts'

function bodyAt(x: number, y: number) {
  const character = { slug: `${x}-${y}`, title: 'Ada', kin: undefined, ties: 1 }
  return { ...measureBody(character, WIDE_FRAME), x, y }
}

const [A, B, C, D] = [bodyAt(200, 100), bodyAt(600, 500), bodyAt(600, 100), bodyAt(200, 500)]

test('sees which ties cross, and that those do not which meet or go side by side', () => {
  expect(tiesCross([A, B], [C, D])).toBe(true)
  expect(tiesCross([A, C], [D, B])).toBe(false)
  expect(tiesCross([A, B], [B, C])).toBe(false)
})
