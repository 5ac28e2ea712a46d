import { expect, test } from 'vitest'
import { firstStyle, leftOut } from '#prerender/styles/first-style.ts'

const NAMES = new Set(['p', '.lead', '.note'])

test.each([
  ['what is there', 'p{margin:0}', 'p{margin:0}'],
  ['nothing of what is not', '.map{margin:0}p .map{margin:0}', ''],
  ['of several selectors those that are there', '.map,.note{margin:0}', '.note{margin:0}'],
  ['what is asked of a width', '@media (width>=40rem){.note{margin:0}}', undefined],
  ['no print', '@media print{.note{margin:0}}', ''],
  ['no motion', '.note{animation:a 1s}@keyframes a{to{margin:0}}', ''],
  ['how far below the top a part stands', '.note{scroll-margin-top:1px}', undefined],
  ['nothing of how it gets there', '.note{scroll-behavior:smooth}', ''],
  ['nothing for whoever uses it', '.note:hover{margin:0}', ''],
  [
    'the colours that browsers of today mix',
    '@supports (color:color-mix(in lab, red, red)){.note{margin:0}}',
    '.note{margin:0}',
  ],
  [
    'variables that something uses',
    ':root{--a:1px;--b:var(--a);--c:2px}p{margin:var(--b)}@property --c{inherits:false}',
    ':root{--a:1px;--b:var(--a)}p{margin:var(--b)}',
  ],
])('keeps %s', (_what, css, first = css) => {
  expect(firstStyle(css, NAMES)).toBe(first)
})

test('names the layers in the order of the whole, even those that it leaves out', () => {
  const css = '@layer base{.map{margin:0}}@layer components{p{margin:0}}'
  expect(firstStyle(css, NAMES)).toBe('@layer base,components;@layer components{p{margin:0}}')
})

test('tells what it has left out, as far as a first paint shows it', () => {
  const css = 'p{margin:0}.map li{margin:0}.map:hover{margin:0}@media print{.print{margin:0}}'
  expect(leftOut(css, [firstStyle(css, NAMES), css])).toEqual([[['.map', 'li']], []])
})
