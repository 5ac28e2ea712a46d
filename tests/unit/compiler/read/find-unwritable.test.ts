import { expect, test } from 'vitest'
import { findUnwritable } from '#compiler/read/find-unwritable.ts'

test.each([
  ['Ada sings.\tLoudly\r\nand "well" – 👩‍🚀\u2028\u202e', undefined],
  ['a\0b', 'U+0000'],
  ['a\u001b', 'U+001B'],
  ['\u0085', 'U+0085'],
  ['a\ud800b', 'U+D800'],
  ['\udc00', 'U+DC00'],
  ['\uffff', 'U+FFFF'],
])('%j holds %j', (text, expected) => {
  expect(findUnwritable(text)).toBe(expected)
})
