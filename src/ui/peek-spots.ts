import type { PeekCause, PeekKind } from './peek-machine.ts'
import type { PeekStore } from './peek-store.ts'

export type KindOf = (link: HTMLAnchorElement) => PeekKind | undefined

/** A link that can be peeked at, or the panel. */
interface Spot {
  element: Element
  link?: HTMLAnchorElement
  kind?: PeekKind
}

export interface PeekSpots {
  /** The link or panel that an event concerns. */
  spotOf: (event: Event) => Spot | undefined
  enter: (event: Event, cause: PeekCause) => void
  leave: (event: MouseEvent | FocusEvent, cause: PeekCause) => void
}

/** Finds where events happen, and says when such a place is entered or left. */
export function createPeekSpots(kindOf: KindOf, { send }: Pick<PeekStore, 'send'>): PeekSpots {
  function spotOf({ target }: Event): Spot | undefined {
    const element = target instanceof Element ? target.closest('.peek, a[href]') : null
    const panel = element?.closest('.peek')
    if (panel) return { element: panel }
    if (!(element instanceof HTMLAnchorElement)) return undefined
    const kind = kindOf(element)
    return kind && { element, link: element, kind }
  }

  function enter(event: Event, cause: PeekCause): void {
    const spot = spotOf(event)
    if (spot?.link && spot.kind) send({ type: 'enter', cause, link: spot.link, kind: spot.kind })
    else if (spot) send({ type: 'enter-panel', cause })
  }

  function leave(event: MouseEvent | FocusEvent, cause: PeekCause): void {
    const spot = spotOf(event)
    const stays = event.relatedTarget instanceof Node && spot?.element.contains(event.relatedTarget)
    if (spot && !stays) send({ type: spot.link ? 'leave' : 'leave-panel', cause })
  }

  return { spotOf, enter, leave }
}
