import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { lookAhead } from './look-ahead.ts'
import { inSpareTime } from './spare-time.ts'
import { useBundle } from './use-bundle.ts'

/** Reads ahead on each page that is shown. */
export function useLookAhead(): void {
  const bundle = useBundle()
  const router = useRouter()
  useEffect(() => {
    const begin = () => lookAhead(bundle, inSpareTime, document, import.meta.env.BASE_URL)
    let stop = begin()
    const stopListening = router.subscribe('onRendered', ({ pathChanged }) => {
      if (!pathChanged) return
      stop()
      stop = begin()
    })
    return () => {
      stopListening()
      stop()
    }
  }, [bundle, router])
}
