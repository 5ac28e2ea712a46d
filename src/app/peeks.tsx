import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import type { Arrival } from './arrival.ts'
import { afterFirstSign } from './after-first-sign.ts'
import { hasGoneOn } from './has-gone-on.ts'
import { moveFocus } from './move-focus.ts'
import { type AwakePeeks, createPeekWaker } from './peek-waker.ts'
import { renderedLocation } from './rendered-location.ts'
import { inSpareTime } from './spare-time.ts'
import { useArrivals } from './use-arrivals.ts'
import { watchPeeks } from './watch-peeks.ts'

/** Loads what answers to links, and shows what they lead to, once a reader comes near to needing it. */
export function Peeks() {
  const router = useRouter()
  const [awake, setAwake] = useState<AwakePeeks>()
  const [wake] = useState(() =>
    createPeekWaker(() => import('./peek-layer.tsx'), setAwake, {
      click: ({ hash }) => location.assign(hash),
      arrival: (arrival) => {
        const place = document.getElementById(arrival.hash)
        if (place && arrival.by !== 'history' && !hasGoneOn(arrival, place)) moveFocus(place)
      },
    }),
  )
  const sleeps = awake === undefined
  const arrive = useCallback(
    (arrival: Arrival) => {
      if (sleeps && arrival.hash) wake({ arrival })
    },
    [sleeps, wake],
  )

  useEffect(() => afterFirstSign(() => inSpareTime(async () => wake({}))), [wake])
  useArrivals(arrive)
  useEffect(() => arrive({ hash: renderedLocation(router).hash, by: 'loading' }), [router, arrive])
  useEffect(() => (sleeps ? watchPeeks((intent) => wake({ intent })) : undefined), [sleeps, wake])

  return awake && <awake.PeekLayer intent={awake.intent} arrival={awake.arrival} />
}
