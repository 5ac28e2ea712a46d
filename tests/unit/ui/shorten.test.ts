import { expect, test } from 'vitest'
import { shorten } from '#ui/shorten.ts'

test.each([
  ['Ada puts the lamp out.', 40, 'Ada puts the lamp out.'],
  ['Ada puts the lamp out.', 14, 'Ada puts the…'],
  ['Ada, who comes home', 6, 'Ada…'],
  ['Lighthousekeeper', 5, 'Light…'],
  ['', 5, ''],
])('makes of “%s” in %d letters “%s”', (text, length, short) => {
  expect(shorten(text, length)).toBe(short)
})
