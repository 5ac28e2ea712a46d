import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime } from '#data/in-time.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('hands over what comes in time, and leaves no timer behind', async () => {
  expect(await inTime(Promise.resolve('there'), 'a')).toBe('there')
  expect(vi.getTimerCount()).toBe(0)
})

test('hands over why nothing comes', async () => {
  await expect(inTime(Promise.reject(new Error('no')), 'a')).rejects.toThrow('no')
  expect(vi.getTimerCount()).toBe(0)
})

test('gives up after ten seconds', async () => {
  const late = inTime(new Promise(() => {}), 'a').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await late).toMatchObject({ kind: 'timeout', file: 'a' })
})
