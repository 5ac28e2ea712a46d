import { expect, test } from 'vitest'
import { waysOut } from '#ui/ways-out.ts'

const FILTERS = [
  { key: 'work', label: 'Work', value: 'Singer' },
  { key: 'town', label: 'Town', value: 'York' },
  { key: 'q', label: 'Text', value: 'ada' },
]
const SEARCH = { work: 'Singer', town: 'York', q: 'ada' }

test('names the filters worth dropping, the most fruitful first', () => {
  const count = ({ work, town }: Partial<typeof SEARCH>) => (work ? (town ? 0 : 1) : 2)
  const ways = waysOut(FILTERS, SEARCH as Partial<typeof SEARCH>, count)
  expect(ways.map(({ filter, count: found }) => [filter.label, found])).toEqual([
    ['Work', 2],
    ['Town', 1],
  ])
  expect(ways[0]?.search).toEqual({ work: undefined, town: 'York', q: 'ada' })
})

test('names none when no single one helps', () => {
  expect(waysOut(FILTERS, SEARCH, () => 0)).toEqual([])
})
