import { useSyncExternalStore } from 'react'
import type { Settings } from './settings.ts'
import { getServerSettings, getSettings, subscribeToSettings } from './settings-store.ts'

/** How the reader likes to read; the defaults in prerendered HTML and in the first render over it. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribeToSettings, getSettings, getServerSettings)
}
