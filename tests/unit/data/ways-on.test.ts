import { expect, test } from 'vitest'
import { BundleError } from '#data/bundle-error.ts'
import { PartError } from '#data/part-error.ts'
import { waysOn, waysOnFromPlain } from '#data/ways-on.ts'

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

test('has the page loaded anew first when a part of the app is missing', () => {
  expect(waysOn(new PartError())).toEqual(['Open the plain page', 'Try again'])
})

test.for([
  ['offline', ['Try again']],
  ['timeout', ['Try again']],
  ['refused', ['Try again']],
  ['damaged', ['Load this page anew', 'Try again']],
  ['foreign', ['Load this page anew', 'Try again']],
  ['missing', ['Load the newest version', 'Try again']],
  ['format', ['Load the newest version']],
] as const)('risks no text on a plain page in vain when a file is %s', ([kind, ways]) => {
  expect(waysOnFromPlain(new BundleError(kind, 'a.json'))).toEqual(ways)
})

test('offers a plain page to load itself anew when a part of the app is missing', () => {
  expect(waysOnFromPlain(new PartError())).toEqual(['Load this page anew', 'Try again'])
})
