import { expect, test } from 'vitest'
import type { PhrasingContent } from 'mdast'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { bodyOf } from '#compiler/markdown/parse-markdown.ts'
import { readSentences } from '#compiler/markdown/read-sentences.ts'
import { plainText } from '#model/plain-text.ts'
import { readingOf } from '#tests/support/reading.ts'

function read(markdown: string, cited = true) {
  const nodes = bodyOf(markdown).flatMap((node): PhrasingContent[] =>
    node.type === 'paragraph' ? node.children : [],
  )
  const { context, diagnostics } = readingOf(cited)
  return { sentences: readSentences(nodes, context), faults: diagnostics.map(formatDiagnostic) }
}

/** A sentence as its words, its citations and its level. */
function told(markdown: string, cited?: boolean) {
  return read(markdown, cited).sentences.map(({ inlines, cites, level }) => [
    plainText(inlines),
    cites.join(' '),
    level,
  ])
}

const UNCITED = 'end it with the statement that bears it out: [@source:paragraph.number]'

test.for<[string, string, unknown[]]>([
  ['nothing', '', []],
  ['a sentence', 'Ada sings. [@a:2]', [['Ada sings.', 'a:2', 2]]],
  ['the worst of several', 'Ada sings. [@a:1 @a:3; @a:2]', [['Ada sings.', 'a:1 a:3 a:2', 3]]],
  [
    'one after the other',
    'One. [@a:1] Two. [@a:2]',
    [
      ['One.', 'a:1', 1],
      ['Two.', 'a:2', 2],
    ],
  ],
  ['a later citation', 'One. [@a:1] [@a:3]', [['One.', 'a:1 a:3', 3]]],
  ['a citation twice', 'One. [@a:1] [@a:1 @a:2]', [['One.', 'a:1 a:2', 2]]],
  ['links and emphasis', '*Ada* and [[ada|her]] song. [@a:1]', [['Ada and her song.', 'a:1', 1]]],
])('a sentence gives away what it rests on: %s', ([, markdown, sentences]) => {
  expect(told(markdown)).toEqual(sentences)
  expect(read(markdown).faults).toEqual([])
})

test('the spaces between two sentences belong to neither', () => {
  const { sentences } = read(' One *two*\n three [[ada]] [@a:1] Four. [@a:2]')
  expect(sentences.map(({ inlines }) => inlines)).toEqual([
    [
      { type: 'text', text: 'One ' },
      { type: 'emphasis', children: [{ type: 'text', text: 'two' }] },
      { type: 'text', text: ' three ' },
      { type: 'page', address: 'characters/ada/', text: 'Ada' },
    ],
    [{ type: 'text', text: 'Four.' }],
  ])
})

test('a sentence knows where it begins', () => {
  const { sentences } = read('One. [@a:1] Two\nthree. [@a:2]\n[[ada]] sings. [@a:1]')
  expect(sentences.map(({ position: { line, column } }) => ({ line, column }))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 13 },
    { line: 3, column: 1 },
  ])
})

test.for<[string, string[]]>([
  ['One. Two. [@a:1]', [`seeds/a.md:1:1  sentence without citation: "One."  ${UNCITED}`]],
  ['One. [@a:1] Two.', [`seeds/a.md:1:13  sentence without citation: "Two."  ${UNCITED}`]],
  [
    'One. [@a:1] *Two* and\nthree. Four.',
    [
      `seeds/a.md:1:13  sentence without citation: "Title and three."  ${UNCITED}`,
      `seeds/a.md:2:8  sentence without citation: "Four."  ${UNCITED}`,
    ],
  ],
  [
    `${'x'.repeat(50)}.`,
    [`seeds/a.md:1:1  sentence without citation: "${'x'.repeat(40)}"  ${UNCITED}`],
  ],
  [
    '[@a:1] One. [@a:1]',
    ['seeds/a.md:1:1  citation before any sentence  put it after the sentence'],
  ],
  ['*"Go!" Or not.* One. [@a:1]', []],
])('what is amiss in %j is reported where it stands', ([markdown, faults]) => {
  expect(read(markdown).faults).toEqual(faults)
})

test('a page about the wiki itself needs no citation', () => {
  expect(read('One. Two.', false).faults).toEqual([])
  expect(told('One. Two.', false)).toEqual([['One. Two.', '', 0]])
})
