import { afterEach, expect, test, vi } from 'vitest'
import { cacheNames, isCacheOf, ownCaches } from '#data/offline/cache-names.ts'

afterEach(() => vi.unstubAllGlobals())

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

test('of all caches there are, those of a site are its own, of whatever build', async () => {
  const own = ['b1', 'b2'].flatMap((build) => Object.values(cacheNames('/wiki/', build)))
  const others = Object.values(cacheNames('/', 'b1'))
  vi.stubGlobal('caches', { keys: async () => [...others, ...own] })
  expect(await ownCaches('/wiki/')).toEqual(own)
})
