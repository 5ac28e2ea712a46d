import { expect, test } from 'vitest'
import { describeEvent } from '#features/timeline/describe-event.ts'

test.for([
  ['Release', 'Released', 'Released'],
  ['Aftermath', 'Afterwards', 'Afterwards'],
  ['Production', 'Casting', 'Production · Casting'],
  ['Reporting', 'Forecast', 'Reporting · Forecast'],
])('calls %s, %s: %s', ([phase = '', label = '', words]) => {
  expect(describeEvent(phase, label)).toBe(words)
})
