import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  forgetSearch,
  forgetSearches,
  getSearches,
  parseSearches,
  rememberSearch,
  subscribeToSearches,
} from '#features/search/recent-searches.ts'

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

function closed(): never {
  throw new DOMException('no', 'SecurityError')
}

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
  forgetSearches()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('keeps the newest first, and the same words once', () => {
  for (const query of ['ada', ' lamp ', 'Ada', '  ']) rememberSearch(query)
  expect(getSearches()).toEqual(['Ada', 'lamp'])
})

test('keeps a hundred letters of a search', () => {
  rememberSearch('x'.repeat(101))
  expect(getSearches()).toEqual(['x'.repeat(100)])
})

test('keeps eight at most', () => {
  for (let number = 0; number < 12; number += 1) rememberSearch(`query ${number}`)
  expect(getSearches()).toHaveLength(8)
  expect(getSearches()[0]).toBe('query 11')
})

test('forgets one or all, and tells whoever listens', () => {
  const listener = vi.fn<() => void>()
  const stop = subscribeToSearches(listener)
  for (const query of ['ada', 'lamp']) rememberSearch(query)
  forgetSearch('ada')
  expect(getSearches()).toEqual(['lamp'])
  forgetSearches()
  expect(getSearches()).toEqual([])
  expect(localStorage.getItem('/searches')).toBeNull()
  expect(listener).toHaveBeenCalledTimes(4)
  stop()
})

test('answers with the same array until one changes', () => {
  rememberSearch('ada')
  expect(getSearches()).toBe(getSearches())
})

test('lasts as long as the page where storage is closed', () => {
  vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed })
  for (const query of ['ada', 'lamp']) rememberSearch(query)
  expect(getSearches()).toEqual(['lamp', 'ada'])
  forgetSearches()
  expect(getSearches()).toEqual([])
})

test('sees what another tab has looked for', () => {
  expect(getSearches()).toEqual([])
  localStorage.setItem('/searches', '["dot"]')
  const stop = subscribeToSearches(() => {})
  expect(getSearches()).toEqual(['dot'])
  stop()
})

test('shows the same to whoever else begins to listen', () => {
  const stops = [subscribeToSearches(() => {})]
  localStorage.setItem('/searches', '["dot"]')
  stops.push(subscribeToSearches(() => {}))
  expect(getSearches()).toEqual([])
  for (const stop of stops) stop()
})

test.each([
  [null, []],
  ['{', []],
  ['{"a":1}', []],
  ['["ada",7,null,"",["x"]]', ['ada']],
  [JSON.stringify(['x'.repeat(101), 'y'.repeat(100)]), ['y'.repeat(100)]],
  [
    JSON.stringify(Array.from({ length: 20 }, (_, at) => `q${at}`)),
    ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'],
  ],
])('reads %s as %j', (text, searches) => {
  expect(parseSearches(text)).toEqual(searches)
})
