import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSafeLink } from '#compiler/markdown/is-safe-link.ts'

const SAFE = ['https:', 'http:', 'mailto:']

test.each([
  ['https://a.example/', true],
  ['HTTP://a.example/?q=javascript:1', true],
  ['mailto:a@b.example', true],
  ['https:', false],
  ['https://', false],
  ['http:javascript:alert(1)', false],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['\u0000javascript:alert(1)', false],
  ['\u001fjavascript:alert(1)', false],
  ['data:text/html,<script>', false],
  ['vbscript:a', false],
  ['blob:https://a.example/1', false],
  ['//a.example/', false],
  ['/\\a.example/', false],
  ['characters/ada/', false],
  ['', false],
])('may a link lead to %j? %j', (url, expected) => {
  expect(isSafeLink(url)).toBe(expected)
})

test('lets through no other scheme, however it is spelt', () => {
  const noise = fc.string({ unit: 'binary', maxLength: 3 })
  const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'https', 'http', 'mailto', 'x')
  const spelt = fc.tuple(noise, scheme, noise, fc.constantFrom(':', '://', '&colon;'), noise)
  const cased = fc.tuple(spelt, fc.nat()).map(([parts, at]) => {
    const text = parts.join('')
    return text.slice(0, at % 9) + text.slice(at % 9).toUpperCase()
  })
  const isKnown = (url: string) => {
    const { protocol } = URL.parse(url, 'https://wiki.example/') ?? { protocol: 'https:' }
    return !isSafeLink(url) || SAFE.includes(protocol)
  }
  const { counterexample } = fc.check(fc.property(cased, isKnown), { numRuns: 20_000 })
  expect(counterexample).toBeNull()
}, 60_000)
