import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFlatSearch, stringifyFlatSearch } from '#app/flat-search.ts'

describe('parseFlatSearch', () => {
  test.for<[string, Record<string, string>]>([
    ['', {}],
    ['?q=a+b%20c', { q: 'a b c' }],
    ['?q=1e999&n=null', { q: '1e999', n: 'null' }],
    ['?q=1&q=2', { q: '1' }],
    ['?z={"constructor":null}', { z: '{"constructor":null}' }],
    ['?a.b=1&=2', {}],
    [`?q=${'x'.repeat(500)}`, { q: 'x'.repeat(200) }],
    [`?q=${'x'.repeat(3000)}`, {}],
  ])('reads %s', ([query, search]) => {
    expect({ ...parseFlatSearch(query) }).toEqual(search)
  })

  test('takes the names of built-in properties for ordinary keys', () => {
    const search = parseFlatSearch('?constructor=a&__proto__=b')
    expect(Object.entries(search)).toEqual([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ])
    expect(Object.getPrototypeOf(search)).toBeNull()
  })

  test('keeps no more than twenty keys', () => {
    const query = Array.from({ length: 50 }, (_, index) => `k${index}=1`).join('&')
    expect(Object.keys(parseFlatSearch(query))).toHaveLength(20)
  })
})

describe('stringifyFlatSearch', () => {
  test.for<[Record<string, unknown>, string]>([
    [{}, ''],
    [{ q: 'a b', sort: 'title' }, '?q=a+b&sort=title'],
    [{ q: '', work: undefined, n: 1 }, ''],
  ])('writes %o', ([search, query]) => {
    expect(stringifyFlatSearch(search)).toBe(query)
  })
})

test('any query is stable once it has been read and written', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (query) => {
      const once = stringifyFlatSearch(parseFlatSearch(query))
      expect(stringifyFlatSearch(parseFlatSearch(once))).toBe(once)
    }),
    { numRuns: 2000 },
  )
})
