import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileMarkup } from '#tests/support/hostile-markup.ts'
import { faultsOf, markupFaults } from '#tests/support/markup-faults.ts'

test('lets nothing into a page that it does not know, nor leaves it out without a word', () => {
  const isSound = (markdown: string) => markupFaults(markdown).length === 0
  const { counterexample } = fc.check(fc.property(hostileMarkup, isSound), { numRuns: 20_000 })
  expect(counterexample).toBeNull()
}, 120_000)

test('what would get in is found', () => {
  const children = [{ type: 'text', text: 'a' } as const]
  expect(faultsOf([{ type: 'external', href: 'java\nscript:alert(1)', children }])).toEqual([
    'links to java\nscript:alert(1)',
  ])
  const html = { type: 'html', value: '<b>' } as never
  expect(faultsOf([html])).toEqual(['holds {"type":"html","value":"<b>"}'])
})
