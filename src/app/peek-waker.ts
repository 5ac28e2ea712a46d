import { inTime } from '#data/in-time.ts'
import type { Arrival } from './arrival.ts'
import type { PeekLayer, PeekLayerProps } from './peek-layer.tsx'

/** Milliseconds after which a click gets the answer that the browser has for it. */
const PATIENCE = 3000

interface LoadedLayer {
  PeekLayer: typeof PeekLayer
}

/** What shows peeks, and what made it load. */
export type AwakePeeks = LoadedLayer & PeekLayerProps

/** What is to be done when the layer cannot be had. */
interface Failures {
  click: (link: HTMLAnchorElement) => void
  arrival: (arrival: Arrival) => void
}

/** The last thing the reader did counts, but a click was taken from the browser and needs its answer. */
function joinCauses(known: PeekLayerProps, cause: PeekLayerProps): PeekLayerProps {
  const owed = known.intent?.clicked && !cause.intent?.clicked
  // Whoever has loaded a page is drawn it once more, and seems to have come over a link.
  const { by, hash } = known.arrival ?? {}
  const same = by === 'loading' && hash === cause.arrival?.hash
  return {
    ...known,
    ...cause,
    ...(owed && { intent: known.intent }),
    ...(same && { arrival: known.arrival }),
  }
}

/**
 * Loads the layer once for all causes, since several loads need not arrive in the order they were
 * asked for. A click that waited for what cannot be loaded is handed to `onFailure`.
 */
export function createPeekWaker(
  load: () => Promise<LoadedLayer>,
  onLoad: (awake: AwakePeeks) => void,
  onFailure: Failures,
): (cause: PeekLayerProps) => void {
  let causes: PeekLayerProps = {}
  let loading: Promise<LoadedLayer> | undefined

  function fail(): void {
    const { intent, arrival } = causes
    loading = undefined
    causes = {}
    if (intent?.clicked) onFailure.click(intent.link)
    if (arrival) onFailure.arrival(arrival)
  }

  return (cause) => {
    causes = joinCauses(causes, cause)
    loading ??= inTime(load(), 'peek-layer', PATIENCE)
    void loading.then(({ PeekLayer }) => onLoad({ PeekLayer, ...causes }), fail)
  }
}
