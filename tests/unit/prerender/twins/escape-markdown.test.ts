import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { escapeMarkdown, quote } from '#prerender/twins/escape-markdown.ts'

test.each([
  ['1. First', String.raw`1\. First`],
  ['a_b *c* [d]', String.raw`a\_b \*c\* \[d\]`],
  ['# One', String.raw`\# One`],
  ['- a', String.raw`\- a`],
  ['Oh!', String.raw`Oh\!`],
  ['<b>', String.raw`\<b\>`],
  ['A | B', String.raw`A \| B`],
  ['In 2020. Then', 'In 2020. Then'],
  [' two\n lines ', 'two lines'],
])('writes %j as %j', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

test('makes no markup of any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ1 .)*_`[]()<>#+-=!|~&;:\\"\'') })
  fc.assert(
    fc.property(text, (any) => {
      const words = any.replace(/\s+/g, ' ').trim()
      const { children } = fromMarkdown(escapeMarkdown(any))
      const expected = words === '' ? [] : [['paragraph', words]]
      expect(
        children.map((node) =>
          node.type === 'paragraph'
            ? [
                node.type,
                node.children.map((part) => ('value' in part ? part.value : part.type)).join(''),
              ]
            : [node.type],
        ),
      ).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

test('quotes every line', () => {
  expect(quote('a\n\nb')).toBe('> a\n>\n> b')
})
