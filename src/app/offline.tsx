import { useEffect, useState } from 'react'
import { READING_PANEL } from '#features/reading/reading-panel-id.ts'
import { afterFirstSign } from './after-first-sign.ts'
import type * as OfflineLayer from './offline-layer.tsx'

/** Milliseconds in which all else comes first: for who was here before, after a first move, for who only reads. */
const WAITS = { back: 1500, moved: 4000, still: 10_000 }

type Start = (load: () => void) => () => void

const atOnce: Start = (load) => {
  load()
  return () => undefined
}

/** For who glances at a page and leaves, nothing need be kept; who opens the settings is shown it. */
const whenReaderStays: Start = (load) => {
  const isBack = !!navigator.serviceWorker?.controller
  let timer = setTimeout(load, isBack ? WAITS.back : WAITS.still)
  const stop = afterFirstSign(() => {
    if (isBack) return
    clearTimeout(timer)
    timer = setTimeout(load, WAITS.moved)
  })
  const onToggle = ({ target }: Event) => {
    if (target instanceof Element && target.id === READING_PANEL) load()
  }
  document.addEventListener('toggle', onToggle, true)
  return () => {
    clearTimeout(timer)
    stop()
    document.removeEventListener('toggle', onToggle, true)
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
