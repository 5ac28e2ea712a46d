import { expect, test } from 'vitest'
import { licenceOf, nameIn, resolveLocked } from '#prerender/notices/package-lock.ts'

const LOCK = {
  packages: {
    '': {},
    'node_modules/rope': {},
    'node_modules/@sea/boat': {},
    'node_modules/@sea/boat/node_modules/rope': {},
  },
}

test.each([
  ['', 'rope', 'node_modules/rope'],
  ['node_modules/@sea/boat', 'rope', 'node_modules/@sea/boat/node_modules/rope'],
  ['node_modules/@sea/boat/node_modules/rope', '@sea/boat', 'node_modules/@sea/boat'],
  ['node_modules/@sea/boat', 'sail', undefined],
])('finds for %j what it calls %j', (folder, name, found) => {
  expect(resolveLocked(LOCK, folder, name)).toBe(found)
})

test.each([
  ['node_modules/rope', 'rope'],
  ['node_modules/rope/node_modules/@sea/boat', '@sea/boat'],
])('takes from %j the name %j', (folder, name) => {
  expect(nameIn(folder)).toBe(name)
})

test('knows the licence of a package that tells it in a form of its own', () => {
  expect(licenceOf('node_modules/format', {})).toBe('MIT')
  expect(licenceOf('node_modules/format', { license: 'ISC' })).toBe('ISC')
  expect(licenceOf('node_modules/sail', {})).toBeUndefined()
})
