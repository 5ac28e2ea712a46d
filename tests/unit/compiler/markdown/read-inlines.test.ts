import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { bodyOf } from '#compiler/markdown/parse-markdown.ts'
import { readInlines } from '#compiler/markdown/read-inlines.ts'
import { readingOf } from '#tests/support/reading.ts'

function read(markdown: string) {
  const nodes = bodyOf(markdown).flatMap((node): PhrasingContent[] =>
    node.type === 'paragraph' ? node.children : [],
  )
  const { context, diagnostics } = readingOf()
  return { tokens: readInlines(nodes, context), faults: diagnostics.map(formatDiagnostic) }
}

function inlinesOf(markdown: string) {
  return read(markdown).tokens.map((token) =>
    token.type === 'inline'
      ? token.inline
      : token.ids.map(({ id, position: { line, column } }) => ({ id, position: { line, column } })),
  )
}

const text = (words: string) => ({ type: 'text', text: words })
const MARKS = 'use plain text, *emphasis*, **strong**, links and lists'

test.for<[string, unknown[]]>([
  ['Ada sings.', [text('Ada sings.')]],
  ['One \n  two', [text('One two')]],
  ['One  \ntwo', [text('One'), text(' '), text('two')]],
  [
    '*Ada* **and** Ben',
    [
      { type: 'emphasis', children: [text('Ada')] },
      text(' '),
      { type: 'strong', children: [text('and')] },
      text(' Ben'),
    ],
  ],
  [
    '[her *song*](https://a.example/)',
    [
      {
        type: 'external',
        href: 'https://a.example/',
        children: [text('her '), { type: 'emphasis', children: [text('song')] }],
      },
    ],
  ],
  ['[[ada]]', [{ type: 'page', address: 'characters/ada/', text: 'Ada' }]],
  ['[[ada | her]]', [{ type: 'page', address: 'characters/ada/', text: 'her' }]],
  ['[[ben]] [[ben|him]]', [text('ben'), text(' '), text('him')]],
  [
    '[@a:1 @b:2]',
    [
      [
        { id: 'a:1', position: { line: 1, column: 2 } },
        { id: 'b:2', position: { line: 1, column: 7 } },
      ],
    ],
  ],
])('%j is read piece by piece', ([markdown, inlines]) => {
  expect(inlinesOf(markdown)).toEqual(inlines)
  expect(read(markdown).faults).toEqual([])
})

test('each piece knows where it stands', () => {
  const { tokens } = read('Ada\nand [[ada]] [@a:1]  \n*sing*')
  expect(tokens.map(({ position: { line, column } }) => `${line}:${column}`)).toEqual([
    '1:1',
    '2:5',
    '2:12',
    '2:13',
    '2:19',
    '3:1',
  ])
})

test.for<[string, unknown[], string[]]>([
  [
    'One [two](javascript:x)',
    [text('One '), text('two')],
    [
      'seeds/a.md:1:5  link to "javascript:x"  link to https://, http:// or mailto:, or use [[a page]]',
    ],
  ],
  ['One <b>', [text('One ')], [`seeds/a.md:1:5  raw HTML has no place in a page  ${MARKS}`]],
  ['`code`', [], [`seeds/a.md:1:1  inlineCode has no place in a page  ${MARKS}`]],
  [
    'A *b [@a:1]*',
    [text('A '), { type: 'emphasis', children: [text('b ')] }],
    ['seeds/a.md:1:6  citation inside emphasis or a link  put it after the sentence'],
  ],
  [
    'A \u0007 b',
    [text('A \u0007 b')],
    ['seeds/a.md:1:1  the character U+0007 has no place in a text  delete it'],
  ],
])('%j is reported, and as much of it read as can be', ([markdown, inlines, faults]) => {
  expect(inlinesOf(markdown)).toEqual(inlines)
  expect(read(markdown).faults).toEqual(faults)
})
