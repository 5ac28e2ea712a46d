import { describe, expect, test } from 'vitest'
import {
  isFacetKey,
  parseExplorerSearch,
  searchText,
  stringifyExplorerSearch,
} from '#data/explorer/explorer-search.ts'

/** What an address says once it has been read and written. */
function canonical(raw: Record<string, unknown>) {
  return { ...stringifyExplorerSearch(parseExplorerSearch(raw)) }
}

describe('an address', () => {
  test.for<[string, Record<string, unknown>, Record<string, string>]>([
    ['says nothing', {}, {}],
    ['joins values by dots', { family: 'brand.finch' }, { family: 'brand.finch' }],
    ['holds each value once, in order', { family: 'b.a.b' }, { family: 'a.b' }],
    ['forgives what older ones wrote', { work: 'Head Coach' }, { work: 'head-coach' }],
    ['takes the dot of an abbreviation for none', { town: 'St. Ives' }, { town: 'st-ives' }],
    ['leaves out empty values', { family: '.a..', town: '?!' }, { family: 'a' }],
    ['leaves out long values', { town: 'x'.repeat(101) }, {}],
    ['knows one view besides the usual', { view: 'table' }, { view: 'table' }],
    ['leaves out other views', { view: 'gallery' }, {}],
    ['keeps words on one line', { q: '  a \n\u0000 b\ud800' }, { q: 'a b' }],
    ['has one order', { sort: 'Most Sources' }, { sort: 'most-sources' }],
    ['leaves which sources count to the site', { sources: 'given' }, {}],
    ['leaves out keys it cannot hold', { Family: 'a', 'a b': 'a', __proto__: 'a' }, {}],
    ['leaves out what is no text', { family: ['a'], q: 1, sort: null, view: {} }, {}],
  ])('%s', ([, raw, flat]) => {
    expect(canonical(raw)).toEqual(flat)
  })

  test('is written in one order', () => {
    const raw = { view: 'table', town: 'york', q: 'a', sort: 'name', family: 'finch' }
    expect(Object.keys(canonical(raw))).toEqual(['family', 'town', 'q', 'sort', 'view'])
  })

  test('holds so much and no more', () => {
    const many = Array.from({ length: 99 }, (_, index) => `value-${index}`)
    const raw = Object.fromEntries(many.map((key) => [key, many.join('.')]))
    const flat = canonical({ ...raw, q: '𝒳'.repeat(300) })
    expect(Object.keys(flat).length).toBeLessThanOrEqual(17)
    expect(flat['value-0']?.split('.')).toHaveLength(50)
    expect(flat.q).toBe('𝒳'.repeat(100))
    expect(Object.values(flat).join('.').length).toBeLessThan(2800)
  })
})

describe('what is cut', () => {
  const ninetyNine = Array.from({ length: 30 }, (_, at) => `${10 + at}`.padEnd(99, 'x'))

  test.for<[string, Record<string, string>, Record<string, string>]>([
    ['keeps a value of a hundred letters', { town: 'x'.repeat(100) }, { town: 'x'.repeat(100) }],
    ['reads 2500 letters of a facet', { town: `${'.'.repeat(2500)}york` }, {}],
    ['reads a thousand letters of a text', { q: `${' '.repeat(1000)}ada` }, {}],
    ['leaves no space where it cuts', { q: `${'x'.repeat(99)} y` }, { q: 'x'.repeat(99) }],
    [
      'holds 2500 letters in all',
      { family: ninetyNine.slice(0, 24).join('.'), town: `${'x'.repeat(99)}.y` },
      { family: ninetyNine.slice(0, 24).join('.'), town: 'x'.repeat(99) },
    ],
  ])('%s', ([, raw, flat]) => {
    expect(canonical(raw)).toEqual(flat)
  })

  test('of seventeen facets the last is not held', () => {
    const keys = Array.from({ length: 17 }, (_, at) => `facet-${10 + at}`)
    const raw = Object.fromEntries(keys.map((key) => [key, 'a']))
    expect(Object.keys(parseExplorerSearch(raw).chosen)).toEqual(keys.slice(0, 16))
  })
})

test('what goes without saying is neither read nor written', () => {
  const { chosen, ...rest } = parseExplorerSearch({ q: ' ', sort: '?', view: 'list', town: '?' })
  expect(rest).toStrictEqual({})
  expect(Object.keys(chosen)).toEqual([])
  const empty = stringifyExplorerSearch({ q: '', sort: undefined, chosen: { town: [] } })
  expect(Object.keys(empty)).toEqual([])
})

test('a facet that nobody chose is not found, whatever its name', () => {
  const { chosen } = parseExplorerSearch({ family: 'finch' })
  expect(chosen.constructor).toBeUndefined()
  expect(Object.getPrototypeOf(chosen)).toBeNull()
  expect({ ...parseExplorerSearch({ constructor: 'finch' }).chosen }).toEqual({
    constructor: ['finch'],
  })
})

test.for([
  ['family', true],
  ['first-seen', true],
  ['q', false],
  ['sources', false],
  ['Family', false],
  ['', false],
  ['a'.repeat(41), false],
] as const)('%s as the key of a facet: %s', ([key, fits]) => {
  expect(isFacetKey(key)).toBe(fits)
})

test('words stay as they are typed, save spaces at their ends', () => {
  expect(searchText(' Zoë  Finch ')).toBe('Zoë Finch')
})
