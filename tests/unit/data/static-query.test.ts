import { describe, expect, test } from 'vitest'
import { BundleError } from '#data/bundle-error.ts'
import { STATIC_QUERY } from '#data/static-query.ts'

describe('retry', () => {
  test('gives a dropped connection one more try', () => {
    const error = new BundleError('offline', 'a.json')
    expect([0, 1].map((failures) => STATIC_QUERY.retry(failures, error))).toEqual([true, false])
  })

  test.for(['timeout', 'missing', 'refused', 'damaged', 'foreign', 'format'] as const)(
    'leaves it at one try when the file is %s',
    (kind) => {
      expect(STATIC_QUERY.retry(0, new BundleError(kind, 'a.json'))).toBe(false)
    },
  )

  test('leaves it at one try when the fault is our own', () => {
    expect(STATIC_QUERY.retry(0, new Error('bug'))).toBe(false)
  })
})
