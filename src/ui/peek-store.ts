import type { PeekEvent, PeekState } from './peek-machine.ts'
import { step } from './peek-machine.ts'

type LinkState = PeekState<HTMLAnchorElement>
export type LinkEvent = PeekEvent<HTMLAnchorElement>

export interface PeekStore {
  getState: () => LinkState
  subscribe: (listener: () => void) => () => void
  /** Answers whether the browser is kept from what it would do by itself. */
  send: (event: LinkEvent) => boolean
}

/** Focus that is elsewhere than in the panel is the reader's own. */
function returnFocus(link: HTMLAnchorElement): void {
  if (document.activeElement?.closest('.peek')) link.focus({ preventScroll: true })
}

/** Runs the machine: keeps its state, its time and the focus. */
export function createPeekStore(): PeekStore {
  let state: LinkState = { name: 'closed' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let isReturning = false
  const listeners = new Set<() => void>()

  /** Focus that is given back is no turn of the reader to the link. */
  function giveBack(link: HTMLAnchorElement): void {
    isReturning = true
    returnFocus(link)
    isReturning = false
  }

  function send(event: LinkEvent): boolean {
    if (isReturning) return false
    const [next, ...effects] = step(state, event)
    const changed = next !== state
    state = next
    for (const effect of effects) {
      if (effect.type === 'wait' || effect.type === 'stop') clearTimeout(timer)
      if (effect.type === 'wait') timer = setTimeout(() => send({ type: 'time-up' }), effect.ms)
      if (effect.type === 'return-focus') giveBack(effect.link)
    }
    if (changed) for (const listener of listeners) listener()
    return effects.some(({ type }) => type === 'hold')
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send,
  }
}
