import { afterEach, expect, test, vi } from 'vitest'
import { lazyView } from '#app/lazy-view.tsx'
import { PartError } from '#data/part-error.ts'

afterEach(() => void vi.useRealTimers())

const Hello = () => <p>Hello</p>

test('draws what it has loaded, and loads it once', async () => {
  const load = vi.fn(async () => ({ Hello }))
  const View = lazyView(load, 'Hello')
  await View.preload()
  await View.preload()
  expect(load).toHaveBeenCalledOnce()
  expect(View().type).toBe(Hello)
})

test('says which part is missing before it is drawn, and loads it when asked again', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  const load = vi.fn(async () => ({ Hello })).mockRejectedValueOnce(cause)
  const View = lazyView(load, 'Hello')
  await expect(View.preload()).rejects.toEqual(new PartError(cause))
  expect(() => View()).toThrow(PartError)
  await View.preload()
  expect(View().type).toBe(Hello)
})

test('waits for a part no longer than a reader does', async () => {
  vi.useFakeTimers()
  const View = lazyView<'Hello'>(() => new Promise(() => undefined), 'Hello')
  const failing = View.preload().catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await failing).toMatchObject({ cause: { kind: 'timeout' } })
})
