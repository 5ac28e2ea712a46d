import { expect, test } from 'vitest'
import { expectedHash, isNamedByContent } from '#data/offline/expected-hash.ts'

const DIGITS = '0123456789abcdef0123456789abcdef'

test.each([
  [`data/${DIGITS}.json`, DIGITS],
  [`data/manifest-${DIGITS}.json`, DIGITS],
  ['assets/a-1.js', 'abc'],
  ['assets/b-1.js', undefined],
  ['data/schema.json', undefined],
  [`data/x${DIGITS}.json`, undefined],
  ['constructor', undefined],
])('%s has to hash to %s', (path, hash) => {
  expect(expectedHash(path, { 'assets/a-1.js': 'abc' })).toBe(hash)
})

test('only files of the build are named after their content', () => {
  const paths = ['assets/a-1.js', 'data/1.json', 'favicon.svg', 'x/data/1.json']
  expect(paths.filter(isNamedByContent)).toEqual(['assets/a-1.js', 'data/1.json'])
})
