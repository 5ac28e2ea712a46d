import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { lookAhead } from './look-ahead.ts'
import { useBundle } from './use-bundle.ts'

/** How many pages are read from a page that the reader has gone on to. */
const GONE_ON = 3

/** Reads ahead on each page that is shown; for who glances at one and leaves, nothing need be. */
export function useLookAhead(): void {
  const bundle = useBundle()
  const router = useRouter()
  useEffect(() => {
    let stop = lookAhead(bundle, 0)
    const stopListening = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (!pathChanged) return
      stop()
      stop = lookAhead(bundle, fromLocation ? GONE_ON : 0)
    })
    return () => {
      stopListening()
      stop()
    }
  }, [bundle, router])
}
