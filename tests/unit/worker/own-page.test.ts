import { expect, test } from 'vitest'
import { isOwnPage } from '../../../src/worker/own-page.ts'

const CORE = ['assets/a-1.js', 'assets/a-1.css', 'assets/face.woff2', 'data/manifest-1.json']
const PAGE =
  '<script src="/x/assets/a-1.js"><link href="/x/assets/a-1.css"> /x/data/manifest-1.json'

test('a page is of the build whose script, style and data it names', () => {
  expect(isOwnPage(PAGE, [...CORE, 'data/0.json', 'favicon.svg'])).toBe(true)
})

test.each(['a-1.js', 'a-1.css', 'manifest-1'])('a page without %s is of another', (name) => {
  expect(isOwnPage(PAGE.replace(name, 'other'), CORE)).toBe(false)
})

test('no page is of a build that says nothing', () => {
  expect(isOwnPage(PAGE, [])).toBe(false)
})
