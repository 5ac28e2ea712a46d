import { expect, test } from 'vitest'
import { asAddress, pageAddress, sourceAddress } from '#model/address.ts'

test.each([
  ['/', ''],
  ['characters/ada', 'characters/ada/'],
  ['//characters/ada//', 'characters/ada/'],
])('the address of "%s" is "%s"', (path, address) => {
  expect(asAddress(path)).toBe(address)
})

test('puts topics and project pages at the top, others into the folder of their kind', () => {
  expect(pageAddress('topic', 'ending')).toBe('ending/')
  expect(pageAddress('project', 'about')).toBe('about/')
  expect(pageAddress('person', 'ada')).toBe('people/ada/')
  expect(sourceAddress('times')).toBe('sources/times/')
})
