import { expect, test } from 'vitest'
import { querySearch } from '#features/search/query-search.ts'

test.each([
  [{}, {}],
  [{ q: '' }, {}],
  [{ q: '   ' }, {}],
  [{ q: ' dr paker ' }, { q: 'dr paker' }],
  [{ q: 7 }, {}],
  [{ q: ['a'] }, {}],
  [{ q: 'x'.repeat(300) }, { q: 'x'.repeat(100) }],
  [{ q: 'a', sort: 'name' }, { q: 'a' }],
])('reads %j as %j', (raw: Record<string, unknown>, search) => {
  expect(querySearch(raw)).toEqual(search)
})

test('reads what it has read as the same', () => {
  const once = querySearch({ q: `  ${'a '.repeat(80)}` })
  expect(querySearch(once)).toEqual(once)
})
