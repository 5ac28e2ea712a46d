import { applySettings } from './apply-settings.ts'
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts'
import { readStoredSettings, STORAGE_KEY, storeSettings } from './stored-settings.ts'

let current: Settings | undefined
let kept = true
const listeners = new Set<() => void>()

function show(settings: Settings): void {
  current = settings
  applySettings(document.documentElement, settings)
  for (const listener of listeners) listener()
}

/** A key of null says that another tab has cleared everything. */
function followOtherTabs({ key, newValue }: StorageEvent): void {
  if (key === STORAGE_KEY || key === null) show(parseSettings(newValue))
}

/** A page brought back by the Back button heard of nothing while it was away. */
function catchUp({ persisted }: PageTransitionEvent): void {
  if (persisted) show(readStoredSettings())
}

function follow(): void {
  addEventListener('storage', followOtherTabs)
  addEventListener('pageshow', catchUp)
}

function stopFollowing(): void {
  removeEventListener('storage', followOtherTabs)
  removeEventListener('pageshow', catchUp)
}

/** The settings now; the same object until one of them changes. */
export function getSettings(): Settings {
  return (current ??= readStoredSettings())
}

/** What prerendered HTML was made with. */
export function getServerSettings(): Settings {
  return DEFAULT_SETTINGS
}

/** Whether the device keeps what was changed last. */
export function areKept(): boolean {
  return kept
}

/** Changes some settings, here, on the device and in its other tabs. */
export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...getSettings(), ...change }
  kept = storeSettings(settings)
  show(settings)
}

/** Calls back after every change, wherever it was made. Answers with a function that stops it. */
export function subscribeToSettings(listener: () => void): () => void {
  if (listeners.size === 0) follow()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stopFollowing()
  }
}
