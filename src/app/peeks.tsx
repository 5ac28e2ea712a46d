import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { closedFold } from '#features/spoilers/closed-fold.ts'
import { type AwakePeeks, createPeekWaker } from './peek-waker.ts'
import { renderedLocation } from './rendered-location.ts'
import { useArrivals } from './use-arrivals.ts'
import { watchPeeks } from './watch-peeks.ts'

/** Loads what shows peeks, and what asks before a spoiler, once a reader comes near to needing it. */
export function Peeks() {
  const router = useRouter()
  const [awake, setAwake] = useState<AwakePeeks>()
  const [wake] = useState(() =>
    createPeekWaker(
      () => import('./peek-layer.tsx'),
      setAwake,
      ({ hash }) => location.assign(hash),
    ),
  )
  const sleeps = awake === undefined
  const arrive = useCallback(
    (hash: string) => {
      const fold = sleeps ? closedFold(document.getElementById(hash)) : undefined
      if (fold) wake({ fold })
    },
    [sleeps, wake],
  )

  useArrivals(arrive)
  useEffect(() => arrive(renderedLocation(router).hash), [router, arrive])
  useEffect(
    () => (sleeps ? watchPeeks(document, (intent) => wake({ intent })) : undefined),
    [sleeps, wake],
  )

  return awake && <awake.PeekLayer intent={awake.intent} fold={awake.fold} />
}
