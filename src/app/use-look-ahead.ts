import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { lookAhead } from './look-ahead.ts'
import { useBundle } from './use-bundle.ts'

/** Reads ahead on each page that is shown. */
export function useLookAhead(): void {
  const bundle = useBundle()
  const router = useRouter()
  useEffect(() => {
    let stop = lookAhead(bundle)
    const stopListening = router.subscribe('onRendered', ({ pathChanged }) => {
      if (!pathChanged) return
      stop()
      stop = lookAhead(bundle)
    })
    return () => {
      stopListening()
      stop()
    }
  }, [bundle, router])
}
