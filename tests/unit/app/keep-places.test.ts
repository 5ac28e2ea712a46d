import type { AnyRouter } from '@tanstack/react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPlaces } from '#app/keep-places.ts'
import { leftPlace } from '#app/left-places.ts'

interface Place {
  state: { __TSR_key: string; __TSR_index: number }
}

interface FakeRouter {
  /** Sets out for a place in the history. */
  set: (to: Place) => void
  /** Comes to where it is on its way to. */
  arrive: (to: Place, status?: 'success' | 'error') => void
}

const scrollTo = vi.fn()
let stop: () => void
let events: EventTarget

function place(key: string, index: number): Place {
  return { state: { __TSR_key: key, __TSR_index: index } }
}

/** As much of a router as it takes, with the first of its places on the screen. */
function openAt(first: Place): FakeRouter {
  const listeners = new Map<string, (event: object) => void>()
  const state = { matches: [{ status: 'success' }], resolvedLocation: first }
  const subscribe = (type: string, listener: (event: object) => void) => {
    listeners.set(type, listener)
    return () => listeners.delete(type)
  }
  stop = keepPlaces({ state, subscribe } as unknown as AnyRouter)
  return {
    set: (to) =>
      listeners.get('onBeforeNavigate')?.({ fromLocation: state.resolvedLocation, toLocation: to }),
    arrive: (to, status = 'success') => {
      const fromLocation = state.resolvedLocation
      Object.assign(state, { matches: [{ status }], resolvedLocation: to })
      listeners.get('onRendered')?.({ fromLocation, toLocation: to })
    },
  }
}

beforeEach(() => {
  events = new EventTarget()
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('history', { scrollRestoration: 'auto', state: null })
  vi.stubGlobal('scrollTo', scrollTo)
  vi.stubGlobal('document', {
    activeElement: null,
    documentElement: { dataset: {}, scrollHeight: 4000 },
    querySelectorAll: () => [],
  })
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  scrollTo.mockClear()
})

function scrollOnTo(top: number): void {
  vi.stubGlobal('scrollY', top)
}

test('scrolls back to where a place was left', () => {
  const [a, b] = [place('a', 0), place('b', 1)]
  const { set, arrive } = openAt(a)
  scrollOnTo(700)
  set(b)
  scrollOnTo(0)
  arrive(b)
  expect(scrollTo).not.toHaveBeenCalled()
  set(a)
  arrive(a)
  expect(scrollTo).toHaveBeenCalledWith({ top: 700, behavior: 'instant' })
})

test('leaves whoever turns back before the next page is there where they stood', () => {
  const [a, b] = [place('c', 0), place('d', 1)]
  const { set, arrive } = openAt(a)
  scrollOnTo(700)
  set(b)
  // What stands in for the next page is shorter.
  scrollOnTo(0)
  set(a)
  arrive(a)
  expect(scrollTo).toHaveBeenCalledWith({ top: 700, behavior: 'instant' })
})

test('keeps what was known of a place whose page has failed', () => {
  const [a, b] = [place('e', 0), place('f', 1)]
  const { set, arrive } = openAt(a)
  scrollOnTo(700)
  set(b)
  scrollOnTo(0)
  arrive(b)
  set(a)
  arrive(a, 'error')
  set(b)
  expect(leftPlace('e')).toMatchObject({ top: 700 })
})

test('goes to the top of a page that is asked for afresh', () => {
  const [a, b] = [place('g', 0), place('h', 1)]
  const { set, arrive } = openAt(a)
  scrollOnTo(700)
  set(b)
  arrive(b)
  set(a)
  arrive(a)
  set(a)
  expect(leftPlace('g')).toBeUndefined()
})

test('keeps no place that another was put in place of', () => {
  const { set, arrive } = openAt(place('i', 3))
  scrollOnTo(700)
  set(place('j', 3))
  arrive(place('j', 3))
  expect(leftPlace('i')).toBeUndefined()
})

test('keeps how the document was left, unless it shows another place than it stands at', () => {
  openAt(place('k', 0))
  scrollOnTo(700)
  vi.stubGlobal('history', { state: { __TSR_key: 'elsewhere' } })
  events.dispatchEvent(new Event('pagehide'))
  expect(leftPlace('elsewhere')).toBeUndefined()
  vi.stubGlobal('history', { state: { __TSR_key: 'k' } })
  events.dispatchEvent(new Event('pagehide'))
  expect(leftPlace('k')).toMatchObject({ top: 700, height: 4000 })
})

test('gives the places back to the browser as the document is left, and takes them again', () => {
  openAt(place('l', 0))
  scrollOnTo(0)
  expect(history.scrollRestoration).toBe('manual')
  events.dispatchEvent(new Event('pagehide'))
  expect(history.scrollRestoration).toBe('auto')
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  expect(history.scrollRestoration).toBe('auto')
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  expect(history.scrollRestoration).toBe('manual')
})
