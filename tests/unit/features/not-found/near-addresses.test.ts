import { expect, test } from 'vitest'
import { nearAddresses } from '#features/not-found/near-addresses.ts'

const ENTRIES = [
  { address: 'characters/ada-brand/', title: 'Ada Brand', names: ['ada-brand', 'Adda', 'keeper'] },
  { address: 'characters/ben-brand/', title: 'Ben Brand', names: ['ben-brand'] },
  { address: 'people/ada-brand-moor/', title: 'Ada Brand-Moor', names: [] },
  { address: 'people/cleo-marsh/', title: 'Cleo Marsh', names: ['cleo-marsh'] },
  { address: 'shows/cleo-marsh/', title: 'Cleo Marsh (show)', names: [] },
  { address: 'episodes/2/', title: 'The Dark', names: ['part-2'] },
  { address: 'ending/', title: 'The ending', names: ['ending'] },
  { address: 'sources/gazette/', title: 'The Gazette', names: ['gazette'] },
]

test.for<[string, string | undefined, string]>([
  ['/characters/ada-brandt/', 'characters/ada-brand/', 'a slip'],
  ['/characters/Ada%20Brand/', 'characters/ada-brand/', 'a name as it is written'],
  ['/CHARACTERS/ADA-BRAND/', 'characters/ada-brand/', 'upper case'],
  ['/people/ada-brand/', 'characters/ada-brand/', 'the wrong folder'],
  ['/ada-brand/', 'characters/ada-brand/', 'a missing folder'],
  ['/wiki/characters/ada-brand/', 'characters/ada-brand/', 'a part too many in front'],
  ['/characters/ada-brand/biography/', 'characters/ada-brand/', 'a part too many at the end'],
  ['/characters/ada/brand/', 'characters/ada-brand/', 'a slash for a hyphen'],
  ['/characters/ada_brand', 'characters/ada-brand/', 'an underscore for a hyphen'],
  ['/characters/ada-brand.html', 'characters/ada-brand/', 'the ending of a file'],
  ['/characters/ada-brand/index.html', 'characters/ada-brand/', 'the name of a file'],
  ['/people/keeper/', 'characters/ada-brand/', 'an old slug in another folder'],
  ['/people/adda/', 'characters/ada-brand/', 'an alias in another folder'],
  ['/ada/', 'characters/ada-brand/', 'a first name'],
  ['/shows/cleo-marsh.htm', 'shows/cleo-marsh/', 'the same name in two folders'],
  ['/people/cleo-marsh.htm', 'people/cleo-marsh/', 'the same name in two folders'],
  ['/episode/2/', 'episodes/2/', 'a number in a folder that is not there'],
  ['/topics/endnig', 'ending/', 'a slip in another folder'],
  ['/source/gazette/', 'sources/gazette/', 'a source'],
  ['/timelines/', 'timeline/', 'a list'],
  ['/characters/xylophone/', 'characters/', 'nobody, in a list that is there'],
  ['/xylophone/', undefined, 'nothing like it'],
  ['/%E4%BD/', undefined, 'no text at all'],
  ['/', undefined, 'no path'],
  ['/index.html', undefined, 'no path but a file'],
  [`/${'a'.repeat(5000)}/`, undefined, 'a very long path'],
])('suggests for %s first %s: %s', ([path, address]) => {
  expect(nearAddresses(path, ENTRIES)[0]?.address).toBe(address)
})

test('suggests everybody of a name, and then the list that the path goes through', () => {
  const titles = nearAddresses('/characters/brand/', ENTRIES).map(({ title }) => title)
  expect(titles).toEqual(['Ada Brand', 'Ben Brand', 'Ada Brand-Moor', 'Characters'])
})
