import { expect, test } from 'vitest'
import { nearAddresses } from '#features/not-found/near-addresses.ts'

const ENTRIES = [
  { address: 'characters/ada-brand/', title: 'Ada Brand', names: ['ada-brand', 'Adda'] },
  { address: 'characters/ben-brand/', title: 'Ben Brand', names: ['ben-brand'] },
  { address: 'ending/', title: 'The ending', names: ['ending'] },
  { address: '', title: 'Home', names: [] },
]

test.for<[string, string[]]>([
  ['/characters/ada-brandt/', ['Ada Brand']],
  ['/characters/Ada%20Brand/', ['Ada Brand']],
  ['/ada/', ['Ada Brand']],
  ['/characters/brand/', ['Ada Brand', 'Ben Brand']],
  ['/topics/endnig', ['The ending']],
  ['/xylophone/', []],
  ['/%E4%BD/', []],
  ['/', []],
  [`/${'a'.repeat(5000)}/`, []],
])('suggests for %s %o', ([path, titles]) => {
  expect(nearAddresses(path, ENTRIES).map(({ title }) => title)).toEqual(titles)
})
