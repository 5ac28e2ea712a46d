import { expect, test } from 'vitest'
import { cacheNames, isCacheOf } from '#data/offline/cache-names.ts'

test('every cache of a site is known as its own', () => {
  const names = Object.values(cacheNames('/wiki/', 'b1'))
  expect(new Set(names).size).toBe(4)
  expect(names.filter((name) => !isCacheOf('/wiki/', name))).toEqual([])
})

test.each([
  ['/', '/wiki/'],
  ['/wiki/', '/'],
  ['/wiki/', '/wiki/more/'],
  ['/wiki/more/', '/wiki/'],
])('a site at %s takes none at %s for its own', (own, other) => {
  const names = Object.values(cacheNames(other, 'b1'))
  expect(names.filter((name) => isCacheOf(own, name))).toEqual([])
})
