import { expect, test } from 'vitest'
import { BundleError } from '#data/bundle-error.ts'
import { waysOn } from '#data/ways-on.ts'

test.for([
  ['offline', ['Try again', 'Open the plain page']],
  ['timeout', ['Try again', 'Open the plain page']],
  ['refused', ['Try again', 'Open the plain page']],
  ['damaged', ['Open the plain page', 'Try again']],
  ['foreign', ['Open the plain page', 'Try again']],
  ['missing', ['Load the newest version', 'Try again']],
  ['format', ['Load the newest version']],
] as const)('puts first what helps when a file is %s', ([kind, ways]) => {
  expect(waysOn(new BundleError(kind, 'a.json'))).toEqual(ways)
})

test('lets the reader try again after a fault of our own', () => {
  expect(waysOn(new Error('bug'))[0]).toBe('Try again')
})
