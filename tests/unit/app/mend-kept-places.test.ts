import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KEPT_PLACES, mendKeptPlaces } from '#app/mend-kept-places.ts'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function mended(text: string): string | undefined {
  kept.set(KEPT_PLACES, text)
  mendKeptPlaces()
  return kept.get(KEPT_PLACES)
}

const PLACE = { window: { scrollX: 0, scrollY: 120 } }

test.for<[string, string | undefined]>([
  ['{}', '{}'],
  [JSON.stringify({ a: PLACE }), JSON.stringify({ a: PLACE })],
  [JSON.stringify({ a: PLACE, b: 1, c: null, d: { window: null } }), JSON.stringify({ a: PLACE })],
  [JSON.stringify({ a: { ...PLACE, list: 1 } }), '{}'],
  ['null', '{}'],
  ['7', '{}'],
  ['"words"', '{}'],
  ['[1]', '{}'],
  ['{', undefined],
  ['', undefined],
])('%s becomes %s', ([text, places]) => {
  expect(mended(text)).toBe(places)
})

test('the newest hundred stay', () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`key-${at}`, PLACE]))
  const places = Object.keys(JSON.parse(mended(JSON.stringify(many)) ?? ''))
  expect(places).toHaveLength(100)
  expect(places.at(-1)).toBe('key-2999')
})

test('nothing is written where nothing was kept, and nothing thrown where it may not be read', () => {
  mendKeptPlaces()
  expect(kept.size).toBe(0)
  vi.stubGlobal('sessionStorage', null)
  expect(mendKeptPlaces).not.toThrow()
})
