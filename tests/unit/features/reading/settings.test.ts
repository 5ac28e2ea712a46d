import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSettings } from '#features/reading/settings.ts'

test.each([
  [
    '{"theme":"dark","size":"large","width":"wide","seen":7}',
    { theme: 'dark', size: 'large', width: 'wide', seen: 7 },
  ],
  ['{"theme":"light","size":"small","width":"narrow"}', { theme: 'light', width: 'narrow' }],
  ['{"size":"larger","seen":9999}', { size: 'larger', seen: 9999 }],
  ['{"seen":10000}', { seen: 0 }],
  ['{"theme":"pink","size":3,"width":null,"seen":"7"}', { seen: 0 }],
  ['{"seen":-1}', { seen: 0 }],
  ['{"seen":1.5}', { seen: 0 }],
  ['{"seen":1e9}', { seen: 0 }],
  ['[]', { seen: 0 }],
  ['null', { seen: 0 }],
  ['7', { seen: 0 }],
  ['"dark"', { seen: 0 }],
  ['{"seen":true}', { seen: 0 }],
  ['{', { seen: 0 }],
  ['', { seen: 0 }],
  [null, { seen: 0 }],
])('reads %o', (text, settings) => {
  expect(parseSettings(text)).toMatchObject(settings)
})

test('leaves out what it does not know', () => {
  expect(parseSettings('{"theme":"pink","__proto__":{"seen":3},"extra":1}')).toEqual({ seen: 0 })
})

test('never throws, and reads its own words back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const settings = parseSettings(text)
      expect(parseSettings(JSON.stringify(settings))).toEqual(settings)
    }),
  )
})
