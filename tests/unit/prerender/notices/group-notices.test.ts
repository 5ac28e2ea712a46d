import { expect, test } from 'vitest'
import { groupNotices } from '#prerender/notices/group-notices.ts'

const MIT = { version: '1.0.0', licence: 'MIT', text: ['Be kind.'] }

test('tells once what several go out under, and of each whose it is', () => {
  const notices = groupNotices([
    { ...MIT, name: 'sail', text: ['“Be kind”.'], copyright: ['Copyright Ada'] },
    { ...MIT, name: 'lamp', licence: 'ISC', copyright: [] },
    { ...MIT, name: 'boat', copyright: ['Copyright Ben'] },
    { ...MIT, name: 'oar', text: ['Be very kind.'], copyright: [] },
  ])
  expect(
    notices.map(({ licence, packages }) => [licence, packages.map(({ name }) => name)]),
  ).toEqual([
    ['MIT', ['boat', 'sail']],
    ['ISC', ['lamp']],
    ['MIT', ['oar']],
  ])
  expect(notices[0]).toEqual({
    licence: 'MIT',
    text: ['Be kind.'],
    packages: [
      { name: 'boat', version: '1.0.0', copyright: ['Copyright Ben'] },
      { name: 'sail', version: '1.0.0', copyright: ['Copyright Ada'] },
    ],
  })
})
