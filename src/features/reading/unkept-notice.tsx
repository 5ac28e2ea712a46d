import { useSyncExternalStore } from 'react'
import { areKept, subscribeToSettings } from './settings-store.ts'

/** Says that a choice will be forgotten, once it was made where nothing may be stored. */
export function UnkeptNotice() {
  const kept = useSyncExternalStore(subscribeToSettings, areKept, () => true)
  return (
    <output className="block text-sm not-empty:mb-4">
      {kept ? undefined : 'This browser keeps no settings; yours last until you leave or reload.'}
    </output>
  )
}
