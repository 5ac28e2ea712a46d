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

test('never asks whether the very word was meant', () => {
  expect(didYouMean('ada', ['ada'], 'write it')).toBe('write it')
  expect(didYouMean('Ada', ['ada'], 'write it')).toBe('did you mean "ada"?')
})
