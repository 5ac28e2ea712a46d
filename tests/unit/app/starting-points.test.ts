import { expect, test } from 'vitest'
import { startingPoints } from '#app/starting-points.ts'

test('leads to the lists, to some topics and to everything, each once', () => {
  const topics = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ address: `${slug}/`, title: slug }))
  const addresses = startingPoints(topics).map(({ address }) => address)
  expect(addresses).toContain('characters/')
  expect(addresses).toContain('d/')
  expect(addresses).not.toContain('e/')
  expect(addresses.at(-1)).toBe('search/')
  expect(new Set(addresses).size).toBe(addresses.length)
})
