import { expect, test } from 'vitest'
import { BundleError } from '#data/bundle-error.ts'
import { describeFailure } from '#data/describe-failure.ts'
import { PartError } from '#data/part-error.ts'

test('gives the reason for which a file could not be had', () => {
  const error = new BundleError('timeout', 'a.json')
  expect(describeFailure(error)).toBe('The server did not answer in time.')
})

test('says that a part is missing', () => {
  expect(describeFailure(new PartError())).toBe('Part of this wiki could not be loaded.')
})

test.for([new Error('x is not a function'), 'thrown', undefined])(
  'keeps to itself what a reader cannot understand',
  (error) => {
    expect(describeFailure(error)).toMatch(/it is our fault, not yours/)
  },
)
