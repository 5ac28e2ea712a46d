import { expect, test } from 'vitest'
import { originTotals } from '#features/sources/origin-totals.ts'
import { sourceEntry } from '#tests/support/source-list.ts'

test('adds up each origin apart, and never rounds up to all', () => {
  const entries = [
    sourceEntry('times', { cited: 8, unused: 2 }),
    sourceEntry('post', { statements: 2, cited: 2 }),
    sourceEntry('echo', { origin: 'supplementary', statements: 1000, cited: 998, unused: 1 }),
  ]
  expect(originTotals({ entries })).toEqual([
    { origin: 'given', sources: 2, statements: 12, cited: 10, unused: 2, accounted: 100 },
    { origin: 'supplementary', sources: 1, statements: 1000, cited: 998, unused: 1, accounted: 99 },
  ])
})

test('leaves out an origin without sources', () => {
  expect(originTotals({ entries: [sourceEntry('times')] })).toHaveLength(1)
})
