import { useEffect, useState } from 'react'
import type * as OfflineLayer from './offline-layer.tsx'

/** Long after the first view, so that nothing of it has to wait. */
const DELAY = 1500

function useLayer(delay: number) {
  const [layer, setLayer] = useState<typeof OfflineLayer>()
  useEffect(() => {
    if (!import.meta.env.PROD) return
    const load = () => import('./offline-layer.tsx').then(setLayer, () => undefined)
    const timer = setTimeout(() => void load(), delay)
    return () => clearTimeout(timer)
  }, [delay])
  return layer
}

/** Where reading offline is set up; the page is whole without it. */
export function Offline() {
  const layer = useLayer(DELAY)
  return layer && <layer.OfflineLayer />
}

/** The pages that can be read when one cannot be had. */
export function SavedInstead() {
  const layer = useLayer(0)
  return layer && <layer.KeptPages />
}
