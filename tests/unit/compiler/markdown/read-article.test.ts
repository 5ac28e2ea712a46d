import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { bodyOf } from '#compiler/markdown/parse-markdown.ts'
import { readArticle } from '#compiler/markdown/read-article.ts'
import { hostileMarkup } from '#tests/support/hostile-markup.ts'
import { faultsOf, markupFaults } from '#tests/support/markup-faults.ts'
import { readingOf } from '#tests/support/reading.ts'

function read(markdown: string) {
  const { context, diagnostics } = readingOf()
  const article = readArticle(bodyOf(markdown), context)
  return { ...article, faults: diagnostics.map(formatDiagnostic) }
}

/** Each block as its type, and the levels of what is in it. */
function levelsIn(markdown: string) {
  return read(markdown).sections.map(({ id, level, blocks }) => [
    id,
    level,
    ...blocks.map((block) => {
      if (block.type === 'note') return `note ${block.level}`
      const sentences = block.type === 'list' ? block.items.flat() : block.sentences
      return `${block.type} ${sentences.map((sentence) => sentence.level).join()}`
    }),
  ])
}

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

test('an article is its lead, and a section for each heading', () => {
  const { lead, sections, faults } = read(
    'One. [@a:0]\n\nTwo. [@a:0]\n\n## The *end* [@a:2]\n\nThree. [@a:3]\n\n### Later',
  )
  expect(lead.map(({ cites, position }) => [cites, position.line])).toEqual([
    [['a:0'], 1],
    [['a:0'], 3],
  ])
  expect(sections).toEqual([
    {
      id: 'the-end',
      depth: 2,
      heading: 'The end',
      level: 2,
      blocks: [
        {
          type: 'paragraph',
          sentences: [{ inlines: [{ type: 'text', text: 'Three.' }], cites: ['a:3'], level: 3 }],
        },
      ],
    },
    { id: 'later', depth: 3, heading: 'Later', level: 0, blocks: [] },
  ])
  expect(faults).toEqual([])
})

test.for<[string, string, unknown[]]>([
  ['nothing but a lead', 'One. [@a:0]', []],
  ['the level of a list', '## A\n\n- One. [@a:1]\n- Two. [@a:2]', [['a', 0, 'list 1,2']]],
  [
    'a note before text',
    '## A\n\n> Note\n\nOne. [@a:2] Two. [@a:3]',
    [['a', 0, 'note 2', 'paragraph 2,3']],
  ],
  ['a note before a list', '## A\n\n> Note\n\n- One. [@a:2]', [['a', 0, 'note 2', 'list 2']]],
  [
    'a note below a heading',
    '## A [@a:3]\n\n> Note\n\nOne. [@a:2]',
    [['a', 3, 'note 3', 'paragraph 2']],
  ],
  ['a note before a note', '## A\n\n> Note\n\n\n> Note', [['a', 0, 'note 0', 'note 0']]],
  ['a note at the end', '## A\n\nOne. [@a:2]\n\n> Note', [['a', 0, 'paragraph 2', 'note 0']]],
  ['a note before nothing', '## A [@a:2]\n\n> Note\n\n-', [['a', 2, 'note 2', 'list ']]],
])('what an article gives away: %s', ([, markdown, sections]) => {
  expect(levelsIn(markdown)).toEqual(sections)
})

test('a list keeps its kind and its items', () => {
  const numbered = read('## A\n\n1. One. [@a:1]\n\n   Two. [@a:2]\n2. Three. [@a:3]').sections
  expect(numbered[0]?.blocks).toMatchObject([
    { type: 'list', ordered: true, items: [[{ level: 1 }, { level: 2 }], [{ level: 3 }]] },
  ])
  expect(read('## A\n\n- One. [@a:1]').sections[0]?.blocks).toMatchObject([{ ordered: false }])
})

const BLOCKS = 'sections hold paragraphs, lists and one-paragraph notes'

test.for<[string, string]>([
  ['- One.', 'seeds/a.md:1:1  list has no place here  a lead is made of paragraphs'],
  ['# A', 'seeds/a.md:1:1  heading of depth 1  use ## for sections, ### inside them'],
  ['#### A', 'seeds/a.md:1:1  heading of depth 4  use ## for sections, ### inside them'],
  ['## A\n\n---', `seeds/a.md:3:1  thematicBreak has no place here  ${BLOCKS}`],
  ['## A\n\n<p>', `seeds/a.md:3:1  raw HTML has no place here  ${BLOCKS}`],
  ['## A\n\n> One\n>\n> Two', `seeds/a.md:3:1  blockquote has no place here  ${BLOCKS}`],
  ['## A\n\n>', `seeds/a.md:3:1  blockquote has no place here  ${BLOCKS}`],
  ['## A\n\n> - One', `seeds/a.md:3:1  blockquote has no place here  ${BLOCKS}`],
  [
    '## A\n\n- > One',
    'seeds/a.md:3:3  blockquote has no place here  list items hold sentences only',
  ],
])('%j is reported', ([markdown, fault]) => {
  expect(read(markdown).faults).toEqual([fault])
})

test('a note keeps its words', () => {
  const [note] = read('## A\n\n> Of *loss*. [@a:1]\n\nOne. [@a:1]').sections[0]?.blocks ?? []
  expect(note).toEqual({
    type: 'note',
    level: 1,
    inlines: [
      { type: 'text', text: 'Of ' },
      { type: 'emphasis', children: [{ type: 'text', text: 'loss' }] },
      { type: 'text', text: '. ' },
    ],
  })
})

test('only notes have a level of their own', () => {
  const blocks = read('## A\n\nOne. [@a:1]\n\n- Two. [@a:2]\n\nThree. [@a:3]').sections[0]?.blocks
  expect(blocks?.map((block) => Object.keys(block).toSorted())).toEqual([
    ['sentences', 'type'],
    ['items', 'ordered', 'type'],
    ['sentences', 'type'],
  ])
})

test('what is misplaced leaves nothing behind', () => {
  const { lead, sections } = read('- One.\n\n## A\n\n---\n\n- > One')
  expect(lead).toEqual([])
  expect(sections[0]?.blocks).toEqual([{ type: 'list', ordered: false, items: [[]] }])
})
