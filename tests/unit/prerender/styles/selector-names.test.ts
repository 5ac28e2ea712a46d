import { expect, test } from 'vitest'
import { namesOf } from '#prerender/styles/selector-names.ts'

test.each<[string, string[][]]>([
  ['a', [['a']]],
  ['.facts dl > div', [['.facts', 'dl', 'div']]],
  ['#app:has(.map)', [['.map', '#app']]],
  [String.raw`.sm\:w-\[1\.5rem\]`, [['.sm:w-[1.5rem]']]],
  ['[data-theme=dark]', [[]]],
  [':root:not([data-scripts]) .needs-scripts', [['.needs-scripts']]],
  ['.cite:not(.cites > .cite, :hover)', [['.cite']]],
  ['.trace path + path::before', [['.trace', 'path', 'path']]],
  ['.more::details-content', [['.more']]],
  [
    '.lead :is(h1, .eyebrow)',
    [
      ['h1', '.lead'],
      ['.eyebrow', '.lead'],
    ],
  ],
])('of %s it is %j', (selector, names) => {
  expect(namesOf(selector)).toEqual(names)
})

test.each(['a:hover', '.nav-link:focus-visible', '::placeholder', ':target > li', '[data-here]'])(
  '%s asks for somebody who uses the page',
  (selector) => {
    expect(namesOf(selector)).toEqual([])
  },
)
