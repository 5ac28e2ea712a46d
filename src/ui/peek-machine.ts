/**
 * A peek is a small panel beside a link that shows what the link leads to.
 *
 *   closed --enter--> waiting --time up--> open --leave--> leaving --time up--> closed
 *                        |                  |  <--enter--    |
 *                        |                  '--enter other: waiting, the first still shown
 *                        '--time up of a press--> pinned <--activate-- any
 *   shown --escape, nothing--> dismissed (until the link is left) --leave--> closed
 *   any --close, navigate, press elsewhere--> closed
 */
export type PeekKind = 'mark' | 'page'
export type PeekCause = 'pointer' | 'focus' | 'press'

export interface Peek<L> {
  link: L
  kind: PeekKind
  /** What keeps it there; only the end of that ends it. */
  cause: PeekCause
}

export type PeekState<L> =
  | { name: 'closed' }
  | { name: 'waiting'; peek: Peek<L>; shown?: Peek<L> }
  | { name: 'open' | 'leaving'; peek: Peek<L> }
  | { name: 'pinned'; peek: Peek<L>; byKey: boolean }
  | { name: 'dismissed'; link: L }

export type PeekEvent<L> =
  | { type: 'enter'; cause: PeekCause; link: L; kind: PeekKind }
  | { type: 'leave' | 'enter-panel' | 'leave-panel'; cause: PeekCause }
  | { type: 'activate'; link: L; kind: PeekKind; byKey: boolean }
  | { type: 'press-elsewhere'; link?: L }
  | { type: 'time-up' | 'close' | 'escape' | 'nothing' | 'navigate' }

export type PeekEffect<L> =
  | { type: 'wait'; ms: number }
  | { type: 'stop' }
  /** The browser is not to do what it would do by itself. */
  | { type: 'hold' }
  | { type: 'return-focus'; link: L }

type Step<L> = [state: PeekState<L>, ...effects: PeekEffect<L>[]]

const OPEN_AFTER: Record<PeekCause, Record<PeekKind, number>> = {
  pointer: { mark: 300, page: 300 },
  focus: { mark: 300, page: 600 },
  press: { mark: 500, page: 500 },
}
const CLOSE_AFTER = 250

function delayOf<L>(state: PeekState<L>): number | undefined {
  if (state.name === 'waiting') return OPEN_AFTER[state.peek.cause][state.peek.kind]
  return state.name === 'leaving' ? CLOSE_AFTER : undefined
}

/** The peek that is to be seen, if any. */
export function shownPeek<L>(state: PeekState<L>): Peek<L> | undefined {
  if (state.name === 'waiting') return state.shown
  return 'peek' in state ? state.peek : undefined
}

function enter<L>(state: PeekState<L>, peek: Peek<L>): PeekState<L> {
  switch (state.name) {
    case 'closed':
      return { name: 'waiting', peek }
    case 'dismissed':
      return state.link === peek.link ? state : { name: 'waiting', peek }
    case 'pinned':
      return state
    case 'waiting':
      if (state.shown?.link === peek.link) return { name: 'open', peek }
      return state.peek.link === peek.link ? state : { ...state, peek }
    case 'open':
    case 'leaving':
      if (state.peek.link !== peek.link) return { name: 'waiting', peek, shown: state.peek }
      return { name: 'open', peek: state.name === 'leaving' || isFocus(peek) ? peek : state.peek }
  }
}

function isFocus<L>({ cause }: Peek<L>): boolean {
  return cause === 'focus'
}

function enterPanel<L>(state: PeekState<L>, cause: PeekCause): PeekState<L> {
  if (state.name !== 'leaving' && state.name !== 'waiting') return state
  const shown = shownPeek(state)
  return shown ? { name: 'open', peek: { ...shown, cause } } : state
}

function leave<L>(state: PeekState<L>, cause: PeekCause): PeekState<L> {
  if (!('peek' in state) || state.peek.cause !== cause) return state
  if (state.name === 'open') return { name: 'leaving', peek: state.peek }
  if (state.name !== 'waiting') return state
  return state.shown ? { name: 'leaving', peek: state.shown } : { name: 'closed' }
}

function timeUp<L>(state: PeekState<L>): PeekState<L> {
  if (state.name === 'leaving') return { name: 'closed' }
  if (state.name !== 'waiting') return state
  const { peek } = state
  return peek.cause === 'press' ? { name: 'pinned', peek, byKey: false } : { name: 'open', peek }
}

function dismiss<L>(state: PeekState<L>): Step<L> {
  if (!('peek' in state)) return [state]
  const shown = shownPeek(state)
  const { link } = shown ?? state.peek
  const dismissed: PeekState<L> = { name: 'dismissed', link }
  return shown ? [dismissed, { type: 'return-focus', link }] : [dismissed]
}

function close<L>(state: PeekState<L>): Step<L> {
  const shown = shownPeek(state)
  return shown ? [{ name: 'closed' }, { type: 'return-focus', link: shown.link }] : [state]
}

/** A second time, the browser goes where the link leads. */
function activate<L>(state: PeekState<L>, peek: Peek<L>, byKey: boolean): Step<L> {
  if (state.name === 'pinned' && state.peek.link === peek.link) return [{ name: 'closed' }]
  return [{ name: 'pinned', peek, byKey }, { type: 'hold' }]
}

function isOwn<L>(state: PeekState<L>, link: L | undefined): boolean {
  return state.name === 'closed' || (link !== undefined && link === shownPeek(state)?.link)
}

function react<L>(state: PeekState<L>, event: PeekEvent<L>): Step<L> {
  switch (event.type) {
    case 'enter':
      return [enter(state, { link: event.link, kind: event.kind, cause: event.cause })]
    case 'enter-panel':
      return [enterPanel(state, event.cause)]
    case 'leave':
      return [state.name === 'dismissed' ? { name: 'closed' } : leave(state, event.cause)]
    case 'leave-panel':
      return [leave(state, event.cause)]
    case 'activate':
      return activate(state, { link: event.link, kind: event.kind, cause: 'press' }, event.byKey)
    case 'press-elsewhere':
      return [isOwn(state, event.link) ? state : { name: 'closed' }]
    case 'time-up':
      return [timeUp(state)]
    case 'close':
      return close(state)
    case 'escape':
    case 'nothing':
      return dismiss(state)
    case 'navigate':
      return [{ name: 'closed' }]
  }
}

/** What follows from an event, and what has to be done about it. */
export function step<L>(state: PeekState<L>, event: PeekEvent<L>): Step<L> {
  const [next, ...effects] = react(state, event)
  if (next === state) return [state, ...effects]
  const ms = delayOf(next)
  if (ms !== undefined) return [next, { type: 'wait', ms }, ...effects]
  return delayOf(state) === undefined ? [next, ...effects] : [next, { type: 'stop' }, ...effects]
}
