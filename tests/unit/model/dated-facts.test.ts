import { expect, test } from 'vitest'
import { datedFacts } from '#model/dated-facts.ts'
import type { FactRecord } from '#model/page-record.ts'
import { factRecord } from '#tests/support/records.ts'

const PLAIN = factRecord('plain')
const DATED = factRecord('dated', { date: '2020' })
const UNDATED = factRecord('undated', { event: { phase: 'Making', written: false } })
const EVENT = factRecord('event', { date: '2020', event: { phase: 'Making', written: false } })

test.for<[string, FactRecord[], number]>([
  ['three events', [EVENT, PLAIN, EVENT, DATED, EVENT], 3],
  ['two events', [EVENT, EVENT, DATED], 0],
  ['facts that merely have dates', [DATED, DATED, DATED], 0],
  ['events of which nobody knows the day', [UNDATED, UNDATED, UNDATED], 0],
])('takes of %s what makes a timeline', ([, facts, count]) => {
  expect(datedFacts({ facts })).toEqual(Array.from({ length: count }, () => EVENT))
})
