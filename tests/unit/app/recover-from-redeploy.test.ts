import { expect, test } from 'vitest'
import { mayBeRedeploy } from '#app/recover-from-redeploy.ts'
import { PartError } from '#data/part-error.ts'
import { BundleError, type BundleErrorKind } from '#data/bundle-error.ts'

test.each<[BundleErrorKind, boolean]>([
  ['missing', true],
  ['refused', true],
  ['foreign', true],
  ['damaged', true],
  ['format', true],
  ['offline', false],
  ['timeout', false],
])('takes data that are %s for a sign of another build: %s', (kind, expected) => {
  expect(mayBeRedeploy(new BundleError(kind, 'a.json'))).toBe(expected)
})

test('takes a missing part, and a fault of our own, for one too', () => {
  expect([new PartError(), new Error('ours')].map(mayBeRedeploy)).toEqual([true, true])
})

test('takes a part that did not come in time for none', () => {
  expect(mayBeRedeploy(new PartError(new BundleError('timeout', 'View')))).toBe(false)
})
