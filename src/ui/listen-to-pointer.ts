import { isPlainClick } from './is-plain-click.ts'
import type { PeekSpots } from './peek-spots.ts'
import type { PeekStore } from './peek-store.ts'

type Store = Pick<PeekStore, 'getState' | 'send'>

function hover(document: Document, { enter, leave }: PeekSpots, signal: AbortSignal): void {
  const hovers = ({ pointerType }: PointerEvent) => pointerType !== 'touch'
  const over = (event: PointerEvent) => hovers(event) && enter(event, 'pointer')
  const out = (event: PointerEvent) => hovers(event) && leave(event, 'pointer')
  document.addEventListener('pointerover', over, { signal })
  document.addEventListener('pointerout', out, { signal })
}

/** What browsers of touch screens send for a long press takes the place of our own clock. */
function longPress(document: Document, { getState, send }: Store, signal: AbortSignal): void {
  function callMenu(event: Event): void {
    const state = getState()
    const peek = 'peek' in state ? state.peek : undefined
    if (peek?.cause !== 'press' || peek.kind !== 'page') return
    if (!(event.target instanceof Node && peek.link.contains(event.target))) return
    event.preventDefault()
    send({ type: 'time-up' })
  }

  document.addEventListener('contextmenu', callMenu, { signal })
}

/** Tells a store what mice, pens and fingers do to links and to the panel. */
export function listenToPointer(
  document: Document,
  store: Store,
  spots: PeekSpots,
  signal: AbortSignal,
): void {
  const { getState, send } = store
  let before = getState()
  /** Set while the finger that has called up a panel is still down. */
  let pressed = false

  function press(event: PointerEvent): void {
    const spot = spots.spotOf(event)
    if (spot && !spot.link) return
    send({ type: 'press-elsewhere', link: spot?.link })
    before = getState()
    if (event.pointerType === 'touch' && spot?.kind === 'page') spots.enter(event, 'press')
  }

  function release(): void {
    const state = getState()
    pressed = state.name === 'pinned' && state.peek.kind === 'page' && state !== before
    send({ type: 'leave', cause: 'press' })
  }

  function click(event: MouseEvent): void {
    const spot = isPlainClick(event) ? spots.spotOf(event) : undefined
    if (!spot?.link) return
    const { link, kind } = spot
    const byKey = event.detail === 0
    const held = kind === 'mark' ? send({ type: 'activate', link, kind, byKey }) : pressed && !byKey
    if (held) event.preventDefault()
    pressed = false
  }

  hover(document, spots, signal)
  longPress(document, store, signal)
  document.addEventListener('pointerdown', press, { signal })
  document.addEventListener('pointerup', release, { signal })
  document.addEventListener('pointercancel', release, { signal })
  // Before whatever else follows links.
  document.addEventListener('click', click, { signal, capture: true })
}
