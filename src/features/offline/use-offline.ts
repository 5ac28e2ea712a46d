import { useSyncExternalStore } from 'react'
import { type OfflineState, STARTING } from './offline-state.ts'
import { getOffline, subscribeToOffline } from './offline-store.ts'

/** How far the wiki is kept on this device. */
export function useOffline(): OfflineState {
  return useSyncExternalStore(subscribeToOffline, getOffline, () => STARTING)
}
