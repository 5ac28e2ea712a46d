import { useSyncExternalStore } from 'react'

function neverChanges(): () => void {
  return () => {}
}

/**
 * False in prerendered HTML and in the first render over it, true from then on. What only the
 * browser knows (the query, the hash, storage) may show once it is true.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}
