import { expect, test } from 'vitest'
import { tracePath } from '#model/trace-path.ts'

const TRACE = { lobes: 7, turns: 3, reach: 0.5 }

function numbersIn(path: string): number[] {
  return [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
}

test('a trace is one closed curve with six segments a lobe', () => {
  const path = tracePath(TRACE, 100)
  expect(path).toMatch(/^M[\d. ]+C[\d. ]+S/)
  expect(path.match(/[CS]/g)).toHaveLength(7 * 6)
  expect(path.at(-1)).toBe('Z')
})

test('a trace ends where it began', () => {
  const numbers = numbersIn(tracePath(TRACE, 100))
  expect(numbers.slice(-2)).toEqual(numbers.slice(0, 2))
})

test.each([1, 100, 640])('a trace stays within a square of %i', (size) => {
  const numbers = numbersIn(tracePath({ lobes: 8, turns: 5, reach: 0.6 }, size))
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThanOrEqual(size)
})

test('kin share a figure and differ in reach', () => {
  const [near, far] = [0.3, 0.6].map((reach) => tracePath({ ...TRACE, reach }, 100))
  expect(near).not.toBe(far)
  expect(near?.length).toBeCloseTo(far?.length ?? 0, -2)
})

test('a trace begins at its outermost, to the right of the middle, and turns down', () => {
  const path = tracePath({ lobes: 5, turns: 2, reach: 0.5 }, 100)
  expect(path.split('S').slice(0, 4)).toEqual([
    'M98 50C98 52.5 96.1 55 92.6 57.6',
    '83.9 62.8 77.8 65.3',
    '64.6 70.5 57.4 72.8',
    '43 77.2 36.5 78.7',
  ])
})
