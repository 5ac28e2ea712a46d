import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as SettingsStore from '#features/reading/settings-store.ts'

const KEY = '/reading'
const kept = new Map<string, string>()
let page = new EventTarget()
let root: { dataset: Record<string, string> } = { dataset: {} }
let store: typeof SettingsStore

/** What happens to a page that a browser would tell by such an event. */
function happens(type: string, details: object): void {
  page.dispatchEvent(Object.assign(new Event(type), details))
}

beforeEach(async () => {
  kept.clear()
  page = new EventTarget()
  root = { dataset: {} }
  vi.stubGlobal('document', { documentElement: root })
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  })
  vi.resetModules()
  store = await import('#features/reading/settings-store.ts')
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('settings are read once, and stay the same object until one changes', () => {
  kept.set(KEY, '{"seen":3}')
  const settings = store.getSettings()
  expect(settings).toEqual({ seen: 3 })
  kept.set(KEY, '{"seen":4}')
  expect(store.getSettings()).toBe(settings)
})

test('prerendered pages are made with the defaults', () => {
  kept.set(KEY, '{"seen":3}')
  expect(store.getServerSettings()).toEqual({ seen: 0 })
})

test('a change is shown, kept and told, and leaves the others alone', () => {
  kept.set(KEY, '{"theme":"dark","seen":3}')
  const listener = vi.fn<() => void>()
  store.subscribeToSettings(listener)
  store.changeSettings({ size: 'large' })
  expect(store.getSettings()).toEqual({ theme: 'dark', size: 'large', seen: 3 })
  expect(root.dataset).toEqual({ theme: 'dark', size: 'large' })
  expect(JSON.parse(kept.get(KEY) ?? '')).toEqual({ theme: 'dark', size: 'large', seen: 3 })
  expect(listener).toHaveBeenCalledOnce()
  expect(store.areKept()).toBe(true)
})

test('what the device does not keep lasts as long as the page', () => {
  expect(store.areKept()).toBe(true)
  vi.stubGlobal('localStorage', undefined)
  store.changeSettings({ seen: 2 })
  expect(store.areKept()).toBe(false)
  expect(store.getSettings().seen).toBe(2)
})

describe('while somebody listens', () => {
  test.for([
    ['changes them', { key: KEY, newValue: '{"seen":2}' }, 2],
    ['clears everything', { key: null, newValue: null }, 0],
    ['changes something else', { key: '/searches', newValue: '{"seen":2}' }, 1],
  ] as const)('another tab %s', ([, change, seen]) => {
    store.changeSettings({ seen: 1 })
    store.subscribeToSettings(() => {})
    happens('storage', change)
    expect(store.getSettings().seen).toBe(seen)
  })

  test('a page that the Back button brings back catches up, one that is new does not', () => {
    store.changeSettings({ seen: 1 })
    store.subscribeToSettings(() => {})
    kept.set(KEY, '{"theme":"light","seen":2}')
    happens('pageshow', { persisted: false })
    expect(store.getSettings().seen).toBe(1)
    happens('pageshow', { persisted: true })
    expect(store.getSettings()).toEqual({ theme: 'light', seen: 2 })
    expect(root.dataset).toEqual({ theme: 'light' })
  })
})

test('other tabs are heard from the first who listens to the last', () => {
  const change = (seen: number) => happens('storage', { key: KEY, newValue: `{"seen":${seen}}` })
  const [one, two] = [vi.fn<() => void>(), vi.fn<() => void>()]
  change(1)
  expect(store.getSettings().seen).toBe(0)
  const stopOne = store.subscribeToSettings(one)
  const stopTwo = store.subscribeToSettings(two)
  stopOne()
  change(2)
  expect([one, two].map((listener) => listener.mock.calls.length)).toEqual([0, 1])
  stopTwo()
  change(3)
  happens('pageshow', { persisted: true })
  expect(store.getSettings().seen).toBe(2)
  expect(two).toHaveBeenCalledOnce()
})

test('the page is followed once, however many listen', () => {
  const follow = vi.fn<typeof addEventListener>()
  vi.stubGlobal('addEventListener', follow)
  store.subscribeToSettings(() => {})
  store.subscribeToSettings(() => {})
  expect(follow.mock.calls.map(([type]) => type)).toEqual(['storage', 'pageshow'])
})
