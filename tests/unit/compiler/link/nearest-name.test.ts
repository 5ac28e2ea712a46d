import { expect, test } from 'vitest'
import { didYouMean, nearestName } from '#compiler/link/nearest-name.ts'

test.each([
  ['adda', 'ada'],
  ['Serena Bakker', 'serena baker'],
  ['ada', 'ada'],
])('takes "%s" for "%s"', (wanted, meant) => {
  expect(nearestName(wanted, ['ada', 'bea', 'serena baker'])).toBe(meant)
})

test('suggests nothing when nothing is near', () => {
  expect(nearestName('zebra crossing', ['ada'])).toBeUndefined()
  expect(didYouMean('zebra', ['ada'], 'write it')).toBe('write it')
})
