import { expect, test } from 'vitest'
import { areNearNames, nameWords } from '#compiler/derive/are-near-names.ts'

test.for<[string, string, boolean]>([
  ['Sam Stone', 'Samuel Stone', true],
  ['Anna Moor', 'Ann Moor', true],
  ['Ada Brandt', 'Ada Brands', true],
  ['Renée Moor', 'Renee Moor', true],
  ['Yelena', 'Jelena', true],
  ['Dan', 'Daniela', false],
  ['Liz', 'Lia', false],
  ['Ada Brand', 'Ada Moor', false],
  ['Ada Brand', 'Ida Brand', false],
  ['Sam Stones', 'Samuel Stone', false],
  ['Part 1', 'Part 2', false],
  ['Ada', 'Ada Brand', false],
  ['', '', false],
])('takes “%s” and “%s” for near: %s', ([one, other, near]) => {
  expect(areNearNames(nameWords(one), nameWords(other))).toBe(near)
  expect(areNearNames(nameWords(other), nameWords(one))).toBe(near)
})
