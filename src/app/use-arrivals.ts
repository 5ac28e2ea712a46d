import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Calls back whenever the app has come to an address, be it on the same page. */
export function useArrivals(onArrival: (hash: string) => void): void {
  const router = useRouter()
  useEffect(
    () => router.subscribe('onRendered', ({ toLocation }) => onArrival(toLocation.hash)),
    [router, onArrival],
  )
}
