import { isPlainClick } from './is-plain-click.ts'
import type { PeekCause, PeekKind } from './peek-machine.ts'
import type { PeekStore } from './peek-store.ts'

type Store = Pick<PeekStore, 'getState' | 'send'>
type KindOf = (link: HTMLAnchorElement) => PeekKind | undefined

interface Spot {
  element: Element
  kind?: PeekKind
}

/** Tells a store what happens to the links of a document and to the panel; ends with `signal`. */
export function listenForPeeks(
  document: Document,
  { getState, send }: Store,
  kindOf: KindOf,
  signal: AbortSignal,
): void {
  /** The link or panel that an event concerns. */
  function spotOf({ target }: Event): Spot | undefined {
    const element = target instanceof Element ? target.closest('.peek, a[href]') : null
    const panel = element?.closest('.peek')
    if (panel) return { element: panel }
    const kind = element instanceof HTMLAnchorElement ? kindOf(element) : undefined
    return element && kind ? { element, kind } : undefined
  }

  function enter(spot: Spot | undefined, cause: PeekCause): void {
    if (!spot) return
    const { element: link, kind } = spot
    if (!kind) send({ type: 'enter-panel', cause })
    else if (link instanceof HTMLAnchorElement) send({ type: 'enter', cause, link, kind })
  }

  function leave(event: MouseEvent | FocusEvent, cause: PeekCause): void {
    const spot = spotOf(event)
    const stays = event.relatedTarget instanceof Node && spot?.element.contains(event.relatedTarget)
    if (spot && !stays) send({ type: spot.kind ? 'leave' : 'leave-panel', cause })
  }

  let before = getState()
  function press(event: PointerEvent): void {
    const spot = spotOf(event)
    if (spot && !spot.kind) return
    const link = spot?.element instanceof HTMLAnchorElement ? spot.element : undefined
    send({ type: 'press-elsewhere', link })
    before = getState()
    if (event.pointerType === 'touch' && spot?.kind === 'page') enter(spot, 'press')
  }

  /** Set while the finger that has called up a panel is still down. */
  let pressed = false
  function release(): void {
    const state = getState()
    pressed = state.name === 'pinned' && state.peek.kind === 'page' && state !== before
    send({ type: 'leave', cause: 'press' })
  }

  function click(event: MouseEvent): void {
    const spot = isPlainClick(event) ? spotOf(event) : undefined
    const link = spot?.element
    if (!(link instanceof HTMLAnchorElement)) return
    const byKey = event.detail === 0
    const held =
      spot?.kind === 'mark'
        ? send({ type: 'activate', link, kind: 'mark', byKey })
        : pressed && !byKey
    if (held) event.preventDefault()
    pressed = false
  }

  /** What browsers of touch screens send for a long press takes the place of our own clock. */
  function callMenu(event: Event): void {
    const state = getState()
    const isPress = 'peek' in state && state.peek.cause === 'press' && state.peek.kind === 'page'
    if (!isPress) return
    event.preventDefault()
    send({ type: 'time-up' })
  }

  /** A panel that nobody asked for is no stop on the way through the page. */
  function passBy(event: KeyboardEvent, passes: boolean): void {
    const panel = event.key === 'Tab' ? document.querySelector<HTMLElement>('.peek') : null
    if (!panel || panel.contains(document.activeElement)) return
    panel.inert = passes && getState().name !== 'pinned'
  }

  const on = document.addEventListener.bind(document)
  const byPointer = ({ pointerType }: PointerEvent) => pointerType !== 'touch'
  on('pointerover', (event) => byPointer(event) && enter(spotOf(event), 'pointer'), { signal })
  on('pointerout', (event) => byPointer(event) && leave(event, 'pointer'), { signal })
  on('focusin', (event) => isSeen(event) && enter(spotOf(event), 'focus'), { signal })
  on('focusout', (event) => leave(event, 'focus'), { signal })
  on('pointerdown', press, { signal })
  on('pointerup', release, { signal })
  on('pointercancel', release, { signal })
  on('contextmenu', callMenu, { signal })
  // Before whatever else follows links.
  on('click', click, { signal, capture: true })
  on('keydown', (event) => event.key === 'Escape' && send({ type: 'escape' }), { signal })
  on('keydown', (event) => passBy(event, true), { signal })
  on('keyup', (event) => passBy(event, false), { signal })
}

/** Focus that a click or a script brought along asks for nothing. */
function isSeen({ target }: FocusEvent): boolean {
  return target instanceof Element && target.matches(':focus-visible')
}
