import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFlatSearch, stringifyFlatSearch } from '#app/flat-search.ts'
import { createAddressReader } from '#tests/support/address-faults.ts'
import { CORPUS, type HostileAddress, hostileAddresses } from '#tests/support/hostile-addresses.ts'

describe('parseFlatSearch', () => {
  test.for<[string, Record<string, string>]>([
    ['', {}],
    ['?q=a+b%20c', { q: 'a b c' }],
    ['?q=1e999&n=null', { q: '1e999', n: 'null' }],
    ['?q=1&q=2', { q: '1' }],
    ['?z={"constructor":null}', { z: '{"constructor":null}' }],
    ['?a.b=1&=2&c=', {}],
    [`?q=${'x'.repeat(3000)}`, { q: 'x'.repeat(2500) }],
    [`?q=${'x'.repeat(30_000)}`, {}],
    [`?n=1&q=${':'.repeat(2500)}`, { n: '1' }],
    [`?q=${'x'.repeat(19_997)}`, { q: 'x'.repeat(2500) }],
  ])('reads %.40s', ([query, search]) => {
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

test.for([
  [2494, ['a', 'b']],
  [2495, ['a']],
] as const)('keeps what takes five thousand letters at most, so after 2500 %i', ([more, keys]) => {
  const query = `?a=${'x'.repeat(2500)}&b=${'x'.repeat(more)}`
  expect(Object.keys(parseFlatSearch(query))).toEqual(keys)
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

test('any of 10,000 hostile addresses is read, written and read again the same', () => {
  const faultsOf = createAddressReader()
  const examples = CORPUS.map((query): [HostileAddress] => [
    { path: 'characters/', query, hash: '' },
  ])
  assert(
    property(hostileAddresses({ family: ['finch', 'brand'], origin: ['given'] }), (address) => {
      expect(faultsOf(address)).toEqual([])
    }),
    { numRuns: 10_000, seed: 5, examples },
  )
}, 60_000)
