import { expect, test } from 'vitest'
import { reachedFrom } from '#prerender/styles/reached-from.ts'

const IMPORTS = new Map([
  ['page', ['title', 'list']],
  ['list', ['entry', 'react']],
  ['entry', ['list']],
  ['map', ['title']],
])

test.each([
  [['page'], ['page', 'title', 'list', 'entry', 'react']],
  [['entry'], ['entry', 'list', 'react']],
  [
    ['map', 'list'],
    ['map', 'list', 'title', 'entry', 'react'],
  ],
  [['unknown'], ['unknown']],
  [[], []],
])('%j are loaded with %j', (starts, expected) => {
  expect([...reachedFrom(starts, IMPORTS)].toSorted()).toEqual(expected.toSorted())
})
