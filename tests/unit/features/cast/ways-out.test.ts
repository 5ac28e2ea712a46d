import { expect, test } from 'vitest'
import { waysOut } from '#features/cast/ways-out.ts'
import { PAGE_LIST } from '#tests/support/page-list.ts'

test('names the filters worth dropping, the most fruitful first', () => {
  const ways = waysOut(PAGE_LIST, { q: 'ben', work: 'Singer' })
  expect(ways.map(({ filter, count }) => [filter.label, count])).toEqual([
    ['Text', 2],
    ['Work', 1],
  ])
})

test('names none when no single one helps', () => {
  expect(waysOut(PAGE_LIST, { q: 'nobody', work: 'Singer', town: 'Hull' })).toHaveLength(1)
  expect(waysOut(PAGE_LIST, { q: 'nobody' }).map(({ search }) => search.q)).toEqual([undefined])
})
