import { useEffect, useState } from 'react'
import { afterFirstSign } from './after-first-sign.ts'
import type * as OfflineLayer from './offline-layer.tsx'

/** Milliseconds after a reader's first move in which all else comes first. */
const PAUSE = 1200
/** Milliseconds after which who does nothing reads. */
const PATIENCE = 10_000

type Start = (load: () => void) => () => void

const atOnce: Start = (load) => {
  load()
  return () => undefined
}

/** For who glances at a page and leaves, nothing need be kept. */
const whenReaderStays: Start = (load) => {
  let timer = setTimeout(load, PATIENCE)
  const stop = afterFirstSign(document, () => {
    clearTimeout(timer)
    timer = setTimeout(load, PAUSE)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function useLayer(start: Start) {
  const [layer, setLayer] = useState<typeof OfflineLayer>()
  useEffect(() => {
    if (!import.meta.env.PROD) return
    return start(() => void import('./offline-layer.tsx').then(setLayer, () => undefined))
  }, [start])
  return layer
}

/** Where reading offline is set up; the page is whole without it. */
export function Offline() {
  const layer = useLayer(whenReaderStays)
  return layer && <layer.OfflineLayer />
}

/** The pages that can be read when one cannot be had. */
export function SavedInstead() {
  const layer = useLayer(atOnce)
  return layer && <layer.KeptPages />
}
