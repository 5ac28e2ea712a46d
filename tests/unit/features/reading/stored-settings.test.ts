import { afterEach, expect, test, vi } from 'vitest'
import {
  readStoredSettings,
  STORAGE_KEY,
  storeSettings,
} from '#features/reading/stored-settings.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('settings are kept below the path of the wiki, and read back', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  })
  expect(STORAGE_KEY).toBe('/reading')
  expect(readStoredSettings()).toEqual({ seen: 0 })
  expect(storeSettings({ theme: 'dark', seen: 2 })).toBe(true)
  expect(kept.get('/reading')).toBe('{"theme":"dark","seen":2}')
  expect(readStoredSettings()).toEqual({ theme: 'dark', seen: 2 })
})
