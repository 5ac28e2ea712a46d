import { applySettings } from './apply-settings.ts'
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts'
import { readStoredSettings, STORAGE_KEY, storeSettings } from './stored-settings.ts'

let current: Settings | undefined
const listeners = new Set<() => void>()

function show(settings: Settings): void {
  current = settings
  applySettings(document.documentElement, settings)
  for (const listener of listeners) listener()
}

function followOtherTabs({ key, newValue }: StorageEvent): void {
  if (key === STORAGE_KEY) show(parseSettings(newValue))
}

/** The settings now; the same object until one of them changes. */
export function getSettings(): Settings {
  return (current ??= readStoredSettings())
}

/** What prerendered HTML was made with. */
export function getServerSettings(): Settings {
  return DEFAULT_SETTINGS
}

/** Changes some settings, here, on the device and in its other tabs. */
export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...getSettings(), ...change }
  storeSettings(settings)
  show(settings)
}

export function subscribeToSettings(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', followOtherTabs)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', followOtherTabs)
  }
}
