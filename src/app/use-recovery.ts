import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { leftPlace } from './left-places.ts'
import { mayBeRedeploy, recoverFromRedeploy } from './recover-from-redeploy.ts'

/** What is being done about an error: looking for another build that knows better, or no more. */
export interface Recovery {
  underWay: boolean
  /** To a page that the reader has been on, which is to be where it was. */
  returning: boolean
}

/** Gets over an error where the wiki has been published anew meanwhile. */
export function useRecovery(error: unknown): Recovery {
  const { state } = useRouter().latestLocation
  const returning = leftPlace(state.__TSR_key ?? '') !== undefined
  const [hopeless, setHopeless] = useState<unknown>()
  const underWay = hopeless !== error && mayBeRedeploy(error)

  useEffect(() => {
    if (!underWay) return undefined
    const stop = new AbortController()
    async function recover({ signal }: AbortController) {
      const leaves = await recoverFromRedeploy(returning, signal)
      if (!leaves && !signal.aborted) setHopeless(error)
    }
    void recover(stop)
    return () => stop.abort()
  }, [underWay, error, returning])

  return { underWay, returning }
}
