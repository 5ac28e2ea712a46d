import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'
import { keepPlaces } from './keep-places.ts'
import { returnToPlace } from './return-to-place.ts'

/** Keeps the places of a visit, from where the reader is once the page has woken. */
export function usePlaces(): void {
  const router = useRouter()
  const wasServed = useRef(!useHydrated())
  useEffect(() => {
    const stop = keepPlaces(router)
    const frame = requestAnimationFrame(() => returnToPlace(!wasServed.current))
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [router])
}
