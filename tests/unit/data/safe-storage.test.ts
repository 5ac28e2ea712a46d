import { afterEach, describe, expect, test, vi } from 'vitest'
import { safeStorage } from '#data/safe-storage.ts'

let key = ''
let tests = 0

function fresh(): string {
  tests += 1
  key = `/key-${tests}`
  return key
}

function storage(kept = new Map<string, string>()) {
  return {
    getItem: vi.fn<(name: string) => string | null>((name) => kept.get(name) ?? null),
    setItem: vi.fn<(name: string, value: string) => void>((name, value) => {
      kept.set(name, value)
    }),
    removeItem: vi.fn<(name: string) => void>((name) => {
      kept.delete(name)
    }),
  }
}

function refuse(): never {
  throw new DOMException('no', 'SecurityError')
}

/** Ways in which a browser gives no storage. */
const CLOSED: [string, () => void][] = [
  ['missing', () => vi.stubGlobal('localStorage', undefined)],
  ['null', () => vi.stubGlobal('localStorage', null)],
  [
    'closed to whoever looks at it',
    () => Object.defineProperty(globalThis, 'localStorage', { get: refuse, configurable: true }),
  ],
  [
    'closed to whoever uses it',
    () => vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse }),
  ],
]

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'localStorage')
})

test('keeps, reads and forgets', () => {
  vi.stubGlobal('localStorage', storage())
  expect(safeStorage.read(fresh())).toBeNull()
  expect(safeStorage.write(key, 'a')).toBe(true)
  expect(safeStorage.read(key)).toBe('a')
  expect(safeStorage.write(key, '')).toBe(true)
  expect(safeStorage.read(key)).toBeNull()
})

describe.for(CLOSED)('where storage is %s', ([, close]) => {
  test('values last as long as the page', () => {
    close()
    expect(safeStorage.read(fresh())).toBeNull()
    expect(safeStorage.write(key, 'a')).toBe(false)
    expect(safeStorage.read(key)).toBe('a')
    expect(safeStorage.write(key, '')).toBe(false)
    expect(safeStorage.read(key)).toBeNull()
  })
})

test('where storage is full, the newer value counts, not the one that is kept', () => {
  const full = storage(new Map([[fresh(), 'old']]))
  full.setItem.mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  vi.stubGlobal('localStorage', full)
  expect(safeStorage.write(key, 'new')).toBe(false)
  expect(safeStorage.read(key)).toBe('new')
})

test('goes back to the storage that works again', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', null)
  safeStorage.write(fresh(), 'a')
  vi.stubGlobal('localStorage', storage(kept))
  expect(safeStorage.write(key, 'b')).toBe(true)
  kept.set(key, 'c')
  expect(safeStorage.read(key)).toBe('c')
})

test.for([0, 1, 2, 3, 4, 5, 6, 7])('throws nothing when call %i of the storage does', (nth) => {
  let calls = 0
  const kept = new Map<string, string>()
  const count = <A extends unknown[], R>(call: (...args: A) => R) =>
    vi.fn<(...args: A) => R>((...args) => (calls++ === nth ? refuse() : call(...args)))
  const { getItem, setItem, removeItem } = storage(kept)
  vi.stubGlobal('localStorage', {
    getItem: count(getItem),
    setItem: count(setItem),
    removeItem: count(removeItem),
  })
  fresh()
  for (const text of ['a', 'b', '', 'c']) {
    safeStorage.write(key, text)
    const read = safeStorage.read(key)
    expect([text || null, null]).toContain(read)
  }
  safeStorage.write(key, 'd')
  expect(safeStorage.read(key)).toBe('d')
})

test('takes what is far too long for nothing', () => {
  const kept = new Map([[fresh(), 'x'.repeat(20_001)]])
  vi.stubGlobal('localStorage', storage(kept))
  expect(safeStorage.read(key)).toBeNull()
  kept.set(key, 'x'.repeat(20_000))
  expect(safeStorage.read(key)).toHaveLength(20_000)
})
