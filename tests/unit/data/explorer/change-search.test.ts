import { expect, test } from 'vitest'
import { changeSearch, chosenIn } from '#data/explorer/change-search.ts'

const SEARCH = {
  q: 'ada',
  sort: 'name',
  view: 'table',
  chosen: { a: ['y'], b: ['u', 'v'] },
} as const

test.for([
  ['chooses a value', { type: 'toggle', key: 'a', value: 'x' }, { a: ['x', 'y'], b: ['u', 'v'] }],
  ['drops a chosen value', { type: 'toggle', key: 'b', value: 'u' }, { a: ['y'], b: ['v'] }],
  [
    'drops a facet with its last value',
    { type: 'toggle', key: 'a', value: 'y' },
    { b: ['u', 'v'] },
  ],
  ['drops a whole facet', { type: 'drop', key: 'b' }, { a: ['y'] }],
] as const)('%s', ([, change, chosen]) => {
  expect(changeSearch(SEARCH, change)).toEqual({ ...SEARCH, chosen })
})

test('drops the text alone', () => {
  expect(changeSearch(SEARCH, { type: 'drop', key: 'q' })).toEqual({ ...SEARCH, q: undefined })
})

test('clears all filters but keeps order and view', () => {
  const cleared = { sort: 'name', view: 'table', chosen: {} }
  expect(changeSearch(SEARCH, { type: 'clear' })).toEqual(cleared)
})

test('changes order and view, and goes back to those at first', () => {
  expect(changeSearch(SEARCH, { type: 'sort', sort: 'age' }).sort).toBe('age')
  expect(changeSearch(SEARCH, { type: 'sort' }).sort).toBeUndefined()
  expect(changeSearch(SEARCH, { type: 'view' })).toEqual({ ...SEARCH, view: undefined })
  expect(changeSearch({ chosen: {} }, { type: 'view', view: 'table' }).view).toBe('table')
})

test.for(['constructor', '__proto__'])('finds nothing chosen under %s by itself', (key) => {
  expect(chosenIn({ chosen: {} }, key)).toEqual([])
  const toggled = changeSearch({ chosen: {} }, { type: 'toggle', key, value: 'x' })
  expect(chosenIn(toggled, key)).toEqual(['x'])
})
