import type { PeekLayer, PeekLayerProps } from './peek-layer.tsx'

interface LoadedLayer {
  PeekLayer: typeof PeekLayer
}

/** What shows peeks, and what made it load. */
export type AwakePeeks = LoadedLayer & PeekLayerProps

/** The last thing the reader did counts, but a click was taken from the browser and needs its answer. */
function joinCauses(known: PeekLayerProps, cause: PeekLayerProps): PeekLayerProps {
  const owed = known.intent?.clicked && !cause.intent?.clicked
  return { ...known, ...cause, ...(owed && { intent: known.intent }) }
}

/**
 * Loads the layer once for all causes, since several loads need not arrive in the order they were
 * asked for. A click that waited for what cannot be loaded is handed to `onFailure`.
 */
export function createPeekWaker(
  load: () => Promise<LoadedLayer>,
  onLoad: (awake: AwakePeeks) => void,
  onFailure: (link: HTMLAnchorElement) => void,
): (cause: PeekLayerProps) => void {
  let causes: PeekLayerProps = {}
  let loading: Promise<LoadedLayer> | undefined

  function fail(): void {
    const { intent } = causes
    loading = undefined
    causes = {}
    if (intent?.clicked) onFailure(intent.link)
  }

  return (cause) => {
    causes = joinCauses(causes, cause)
    loading ??= load()
    void loading.then(({ PeekLayer }) => onLoad({ PeekLayer, ...causes }), fail)
  }
}
