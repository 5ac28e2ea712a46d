import { expect, test } from 'vitest'
import { readLicence } from '#prerender/notices/read-licence.ts'

test.each([
  [
    'a title and a claim',
    'MIT License\n\nCopyright (c) 2020 Ada\n\nYou may do\nwhat you like.\n\nNo warranty.\n',
    { copyright: ['Copyright (c) 2020 Ada'], text: ['You may do what you like.', 'No warranty.'] },
  ],
  [
    'two claims and a rule',
    'Copyright 2019 Ada\nCopyright 2020 Ben\n\n-----\nTERMS\n-----\n1) Be kind.',
    { copyright: ['Copyright 2019 Ada', 'Copyright 2020 Ben'], text: ['TERMS', '1) Be kind.'] },
  ],
  [
    'no claim, and an example of one at the end',
    'TERMS\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nCopyright [yyyy] [name]',
    {
      copyright: [],
      text: ['TERMS', 'One.', 'Two.', 'Three.', 'Four.', 'Copyright [yyyy] [name]'],
    },
  ],
  [
    'what others ask of its authors',
    'Copyright Ada\n\nBe kind.\n\n# Licenses of bundled dependencies\n\nMIT: Ben',
    { copyright: ['Copyright Ada'], text: ['Be kind.'] },
  ],
  ['nothing', '\n', { copyright: [], text: [] }],
])('reads a licence with %s', (_, file, licence) => {
  expect(readLicence(file)).toEqual(licence)
})
