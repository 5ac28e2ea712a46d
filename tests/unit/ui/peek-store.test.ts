import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPeekStore, type LinkEvent } from '#ui/peek-store.ts'

/** A link whose focus is seen, as the keyboard's is. */
function setUp() {
  const store = createPeekStore()
  const focus = vi.fn(() => store.send({ type: 'enter', cause: 'focus', link, kind: 'mark' }))
  const fake: object = { focus }
  const link = fake as HTMLAnchorElement
  const activate: LinkEvent = { type: 'activate', link, kind: 'mark', byKey: true }
  return { store, link, focus, activate }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { activeElement: { closest: () => ({}) } })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('opens nothing because the focus is given back', () => {
  const { store, focus, activate } = setUp()
  store.send(activate)
  store.send({ type: 'close' })
  vi.runAllTimers()
  expect(focus).toHaveBeenCalledOnce()
  expect(store.getState()).toEqual({ name: 'closed' })
})

test('leaves the focus where the reader has taken it', () => {
  const { store, focus, activate } = setUp()
  vi.stubGlobal('document', { activeElement: { closest: () => null } })
  store.send(activate)
  store.send({ type: 'close' })
  expect(focus).not.toHaveBeenCalled()
})

test('opens when the time is up, and tells whoever listens', () => {
  const { store, link } = setUp()
  const listener = vi.fn<() => void>()
  const stop = store.subscribe(listener)
  store.send({ type: 'enter', cause: 'pointer', link, kind: 'mark' })
  vi.advanceTimersByTime(300)
  expect(store.getState().name).toBe('open')
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
  store.send({ type: 'navigate' })
  expect(listener).toHaveBeenCalledTimes(2)
})
