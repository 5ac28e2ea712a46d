import { type ParsedLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Arrival } from './arrival.ts'
import { placeKey } from './place-key.ts'

/** The key of the place in the history that the reader has gone back or forward to, until they are there. */
let returnedTo: string | undefined

/** How the reader has come from one place in the history to another. */
function arrivalAt(to: ParsedLocation, from: ParsedLocation | undefined): Arrival {
  const { hash } = to
  if (!from) return { hash, by: 'loading' }
  const isReturn = returnedTo !== undefined && to.state.__TSR_key === returnedTo
  return { hash, by: isReturn ? 'history' : 'link', from: document.activeElement }
}

/** Whoever has come back may press a link to the same part, which stays at the same place. */
function forgetReturn(): void {
  returnedTo = undefined
}

/** Calls back whenever the app has come to an address, be it on the same page. */
export function useArrivals(onArrival: (arrival: Arrival) => void): void {
  const router = useRouter()
  useEffect(() => {
    const stops = [
      router.history.subscribe(({ action }) => {
        // A fragment that was typed into the address bar has no key yet.
        if (!/^(?:PUSH|REPLACE)$/.test(action.type)) returnedTo = placeKey()
      }),
      router.subscribe('onRendered', ({ toLocation, fromLocation }) => {
        onArrival(arrivalAt(toLocation, fromLocation))
        // Others want to know it, too.
        queueMicrotask(forgetReturn)
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [router, onArrival])
}
