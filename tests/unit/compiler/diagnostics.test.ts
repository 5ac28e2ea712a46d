import { expect, test } from 'vitest'
import { compareDiagnostics, formatDiagnostic, positionWithin } from '#compiler/diagnostics.ts'

const fault = { file: 'seeds/a.md', line: 12, column: 3, message: 'unknown page', mend: 'write it' }

test('names file, line, column, fault and mend on one line', () => {
  expect(formatDiagnostic(fault)).toBe('seeds/a.md:12:3  unknown page  write it')
})

test('orders faults by file, line and column', () => {
  const later = { ...fault, column: 9 }
  const other = { ...fault, file: 'seeds/b.md', line: 1 }
  expect([other, later, fault].sort(compareDiagnostics)).toEqual([fault, later, other])
})

test.each([
  [2, { line: 3, column: 7 }],
  [5, { line: 4, column: 2 }],
])('finds the place %i characters into a text', (offset, place) => {
  const { line, column } = positionWithin({ line: 3, column: 5 }, 'one\ntwo', offset)
  expect({ line, column }).toEqual(place)
})
