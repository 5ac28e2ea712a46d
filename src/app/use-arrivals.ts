import { type ParsedLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Arrival } from './arrival.ts'
import { wasLeft } from './left-places.ts'

function keyOf({ state }: ParsedLocation): string {
  return state.__TSR_key ?? ''
}

/** How the reader has come from one place in the history to another. */
function arrivalAt(to: ParsedLocation, from: ParsedLocation | undefined): Arrival {
  const { hash } = to
  if (!from) return { hash, by: 'loading' }
  return { hash, by: keyOf(to) !== keyOf(from) && wasLeft(keyOf(to)) ? 'history' : 'link' }
}

/** Calls back whenever the app has come to an address, be it on the same page. */
export function useArrivals(onArrival: (arrival: Arrival) => void): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ toLocation, fromLocation }) =>
        onArrival(arrivalAt(toLocation, fromLocation)),
      ),
    [router, onArrival],
  )
}
