import { expect, test } from 'vitest'
import { explore } from '#data/explorer/explore.ts'
import { castSpec, countUpTo } from '#features/cast/cast-spec.ts'
import { PAGE_LIST } from '#tests/support/page-list.ts'

function asked(seen: number, chosen: Record<string, string[]> = {}, sort?: string) {
  return explore(PAGE_LIST.entries, castSpec(PAGE_LIST, seen), { chosen, sort })
}
const slugs = (...asking: Parameters<typeof asked>) =>
  asked(...asking).found.map(({ slug }) => slug)
const options = (seen: number, key: string) =>
  asked(seen)
    .facets.find((facet) => facet.key === key)
    ?.options.map(({ label, count }) => `${label} ${count}`)

test.for([
  [[1, 0, 4], 0, 1],
  [[1, 0, 4], 2, 5],
  [[1, 0, 4], 10, 5],
  [[], 3, 0],
] as const)('counts of %o what a reader of %i steps may know: %i', ([levels, seen, count]) => {
  expect(countUpTo(levels, seen)).toBe(count)
})

test('hides a fate until it is seen, even from an address that asks for it', () => {
  expect(options(2, 'fate')).toBeUndefined()
  expect(slugs(2, { fate: ['leaves'] })).toEqual(['zoë', 'ben', 'ada'])
  expect(options(3, 'fate')).toEqual(['Stays 1', 'Leaves 1'])
  expect(slugs(3, { fate: ['leaves'] })).toEqual(['ben'])
})

test('takes for the first appearance the earliest that the reader knows of', () => {
  expect(options(1, 'first-appearance')).toBeUndefined()
  expect(options(2, 'first-appearance')).toEqual(['1. One 1', '2. Two 1'])
})

test('tells who is told of by given documents', () => {
  expect(options(0, 'origin')).toEqual(['Given documents 1', 'Supplementary only 2'])
})

test('counts sources up to the horizon', () => {
  expect(options(0, 'source-count')).toEqual(['10 or more 1', '2 or 3 1', '1 1'])
  expect(options(2, 'source-count')).toEqual(['10 or more 1', '2 or 3 2'])
})

test.for([
  [3, 'fate', ['ada', 'ben', 'zoë']],
  [2, 'fate', ['ada', 'zoë', 'ben']],
  [0, 'relations', ['ben', 'zoë', 'ada']],
  [2, 'relations', ['zoë', 'ben', 'ada']],
  [0, 'sources', ['ada', 'ben', 'zoë']],
  [0, 'town', ['zoë', 'ben', 'ada']],
] as const)('orders for a reader of %i steps by %s', ([seen, sort, order]) => {
  expect(slugs(seen, {}, sort)).toEqual(order)
})
