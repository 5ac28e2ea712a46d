import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ROOT_OPTIONS } from '#app/root-options.ts'
import { BundleError } from '#data/bundle-error.ts'
import { PartError } from '#data/part-error.ts'

const reported = vi.fn()
const missing = new BundleError('missing', 'a.json')
const ours = new Error('a fault of our own')

beforeEach(() => void vi.stubGlobal('reportError', reported))
afterEach(() => {
  vi.unstubAllGlobals()
  reported.mockReset()
})

test.each([
  ['a file that cannot be had', missing, []],
  ['a part that cannot be had', new PartError(missing), []],
  ['a fault of our own', ours, [ours]],
])('the console hears of %s as it should', (_, error, expected) => {
  ROOT_OPTIONS.onCaughtError?.(error, {})
  expect(reported.mock.calls.flat()).toEqual(expected)
})

const recovered = (cause: unknown) => new Error('drawn once more', { cause })

test.each([
  ['hears nothing of a file that came late', missing, 0],
  ['hears of a fault of our own', ours, 1],
])('where React drew a page once more, the console %s', (_, cause, times) => {
  ROOT_OPTIONS.onRecoverableError?.(recovered(cause), {})
  expect(reported).toHaveBeenCalledTimes(times)
})
