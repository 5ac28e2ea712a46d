import type { PeekSpots } from './peek-spots.ts'
import type { PeekStore } from './peek-store.ts'

/** Focus that a click or a script brought along asks for nothing. */
function isSeen({ target }: FocusEvent): boolean {
  return target instanceof Element && target.matches(':focus-visible')
}

/** A panel that nobody asked for is no stop on the way through the page. */
function standAside(document: Document, signal: AbortSignal): void {
  function step({ key }: KeyboardEvent): void {
    if (key !== 'Tab') return
    for (const panel of document.querySelectorAll<HTMLElement>(".peek:not([role='dialog'])")) {
      panel.inert = !panel.contains(document.activeElement)
    }
  }

  function comeBack(): void {
    for (const panel of document.querySelectorAll<HTMLElement>('.peek[inert]')) panel.inert = false
  }

  document.addEventListener('keydown', step, { signal })
  document.addEventListener('keyup', comeBack, { signal })
  // The key may be let go of in another window.
  document.defaultView?.addEventListener('blur', comeBack, { signal })
}

/** Tells a store where the focus goes, and when Escape is pressed. */
export function listenToKeyboard(
  document: Document,
  { send }: Pick<PeekStore, 'send'>,
  { enter, leave }: PeekSpots,
  signal: AbortSignal,
): void {
  const on = document.addEventListener.bind(document)
  on('focusin', (event) => isSeen(event) && enter(event, 'focus'), { signal })
  on('focusout', (event) => leave(event, 'focus'), { signal })
  on('keydown', ({ key }) => key === 'Escape' && send({ type: 'escape' }), { signal })
  standAside(document, signal)
}
