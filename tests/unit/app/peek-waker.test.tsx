import { afterEach, expect, test, vi } from 'vitest'
import type { Arrival } from '#app/arrival.ts'
import { type AwakePeeks, createPeekWaker } from '#app/peek-waker.ts'
import type { Intent } from '#app/watch-peeks.ts'

afterEach(() => void vi.useRealTimers())

const LAYER = { PeekLayer: () => <></> }

function intentOn(hash: string, clicked: boolean): Intent {
  const link: object = { hash }
  return { link: link as HTMLAnchorElement, clicked }
}

const clicked = intentOn('#note-1', true)
const passed = intentOn('#note-2', false)

function setUp(load: () => Promise<typeof LAYER>) {
  const onLoad = vi.fn<(awake: AwakePeeks) => void>()
  const onFailure = {
    click: vi.fn<(link: HTMLAnchorElement) => void>(),
    arrival: vi.fn<(arrival: Arrival) => void>(),
  }
  const loads = vi.fn(load)
  return { wake: createPeekWaker(loads, onLoad, onFailure), onLoad, onFailure, loads }
}

test('answers a click though the reader turns to other links while it loads', async () => {
  const { wake, onLoad, loads } = setUp(async () => LAYER)
  wake({ intent: clicked })
  wake({ intent: passed })
  await vi.waitFor(() => expect(onLoad).toHaveBeenLastCalledWith({ ...LAYER, intent: clicked }))
  expect(loads).toHaveBeenCalledOnce()
})

test('answers the last click of several', async () => {
  const { wake, onLoad } = setUp(async () => LAYER)
  const last = intentOn('#note-3', true)
  wake({ intent: clicked })
  wake({ intent: last })
  await vi.waitFor(() => expect(onLoad).toHaveBeenLastCalledWith({ ...LAYER, intent: last }))
})

test('answers what happened to the last link where none was clicked', async () => {
  const { wake, onLoad } = setUp(async () => LAYER)
  wake({ intent: intentOn('#note-3', false) })
  wake({ intent: passed })
  await vi.waitFor(() => expect(onLoad).toHaveBeenLastCalledWith({ ...LAYER, intent: passed }))
})

test('answers a click that comes when it has just loaded', async () => {
  const { wake, onLoad } = setUp(async () => LAYER)
  wake({ intent: passed })
  await vi.waitFor(() => expect(onLoad).toHaveBeenCalledOnce())
  wake({ intent: clicked })
  await vi.waitFor(() => expect(onLoad).toHaveBeenLastCalledWith({ ...LAYER, intent: clicked }))
})

test('hands a click back, once, when nothing loads, and tries anew the next time', async () => {
  const { wake, onFailure, loads } = setUp(() => Promise.reject(new Error('offline')))
  wake({ intent: clicked })
  wake({ intent: passed })
  await vi.waitFor(() => expect(onFailure.click).toHaveBeenCalledExactlyOnceWith(clicked.link))
  wake({ intent: passed })
  expect(loads).toHaveBeenCalledTimes(2)
})

test('hands a click back when nothing has loaded after three seconds', async () => {
  vi.useFakeTimers()
  const { wake, onFailure } = setUp(() => new Promise(() => undefined))
  wake({ intent: clicked })
  await vi.advanceTimersByTimeAsync(2990)
  expect(onFailure.click).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(20)
  expect(onFailure.click).toHaveBeenCalledExactlyOnceWith(clicked.link)
})

test('leads to what was followed last, though it has the same fragment', async () => {
  const { wake, onLoad } = setUp(async () => LAYER)
  const last: Arrival = { hash: 'end', by: 'link' }
  wake({ arrival: { hash: 'end', by: 'link' } })
  wake({ arrival: last })
  await vi.waitFor(() => expect(onLoad.mock.lastCall?.[0].arrival).toBe(last))
})

test('keeps how the reader first came to a fragment, and hands it back when nothing loads', async () => {
  const { wake, onLoad } = setUp(async () => LAYER)
  const arrival: Arrival = { hash: 'end', by: 'loading' }
  wake({ arrival })
  wake({ arrival: { hash: 'end', by: 'link' } })
  wake({ intent: passed })
  await vi.waitFor(() =>
    expect(onLoad).toHaveBeenLastCalledWith({ ...LAYER, intent: passed, arrival }),
  )

  const failing = setUp(() => Promise.reject(new Error('offline')))
  failing.wake({ arrival })
  await vi.waitFor(() => expect(failing.onFailure.arrival).toHaveBeenCalledExactlyOnceWith(arrival))
})
