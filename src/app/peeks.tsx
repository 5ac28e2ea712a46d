import { useRouter } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'
import { closedFold } from '#features/spoilers/closed-fold.ts'
import { type PeekLayerProps, watchPeeks } from './watch-peeks.ts'

/** Loads what shows peeks, and what asks before a spoiler, once a reader comes near to needing it. */
export function Peeks() {
  const router = useRouter()
  const [awake, setAwake] = useState<PeekLayerProps & { Layer: ComponentType<PeekLayerProps> }>()

  useEffect(() => {
    if (awake) return undefined
    // One import for all causes, since several need not arrive in the order they were asked for.
    let causes: PeekLayerProps = {}
    let isLoading = false
    const fail = () => {
      isLoading = false
      if (causes.intent?.clicked) location.assign(causes.intent.link.hash)
      causes = {}
    }
    const wake = (cause: PeekLayerProps) => {
      causes = { ...causes, ...cause }
      if (isLoading) return
      isLoading = true
      import('./peek-layer.tsx').then(
        ({ PeekLayer }) => setAwake({ Layer: PeekLayer, ...causes }),
        fail,
      )
    }
    const arrive = () => {
      const fold = closedFold(document.getElementById(router.latestLocation.hash))
      if (fold) wake({ fold })
    }
    arrive()
    const stopWatching = watchPeeks(document, (intent) => wake({ intent }))
    const stopArriving = router.subscribe('onRendered', arrive)
    return () => {
      stopWatching()
      stopArriving()
    }
  }, [awake, router])

  return awake && <awake.Layer intent={awake.intent} fold={awake.fold} />
}
