import { expect, test } from 'vitest'
import { tellChanges } from '#compiler/changes/tell-changes.ts'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

const FACTS = `title: Ada
facts:
  - { property: age, value: '21', cites: ['times:1.1'] }
  - { property: event, value: Wins, date: '2020', cites: ['times:2.1'] }`

const WITH_FACTS = edited('characters/ada.md', 'title: Ada', FACTS)

const DAY = `since: abc1234
summary: Ada has an age now.
pages:
  characters/ada/:
    parts:
      fact: { added: [age-21, event-wins], removed: { age-20: '2' } }
`

function changesOf(files: Record<string, string>) {
  const { diagnostics, content } = compile(seeds(files))
  expect(diagnostics.map(formatDiagnostic)).toEqual([])
  return content?.lists.changes.changes
}

test('what changed between two revisions is written down as a seed that compiles', () => {
  const {
    text = '',
    diagnostics,
    summary,
  } = tellChanges({
    since: 'abc1234',
    before: seeds(),
    after: seeds(WITH_FACTS),
  })
  expect(diagnostics).toEqual([])
  expect(summary).toBe('2 facts added.')
  const [change] = changesOf({ ...WITH_FACTS, 'changes/2020-02-04.yaml': text }) ?? []
  expect(change).toMatchObject({ date: '2020-02-04', summary: '2 facts added.' })
})

test('nothing is written down when nothing changed', () => {
  const told = tellChanges({ since: 'abc1234', before: seeds(), after: seeds() })
  expect(told).toEqual({ diagnostics: [], summary: 'Nothing changed.' })
})

test('a change tells what stands there today, with its level of today', () => {
  expect(changesOf({ ...WITH_FACTS, 'changes/2020-02-04.yaml': DAY })).toEqual([
    {
      date: '2020-02-04',
      summary: 'Ada has an age now.',
      pages: [
        {
          address: 'characters/ada/',
          title: 'Ada',
          how: 'edited',
          parts: [
            { part: 'fact', how: 'added', fragment: 'age-21', text: 'Age: 21', level: 0 },
            {
              part: 'fact',
              how: 'added',
              fragment: 'event-wins',
              text: 'Happened: Wins',
              level: 2,
            },
          ],
          gone: [{ part: 'fact', level: 2, count: 1 }],
        },
      ],
    },
  ])
})

test('changes come the latest first, and keep the name of a page that is gone', () => {
  const gone =
    'since: a\nsummary: Bea is gone.\npages: { characters/bea/: { page: removed, title: Bea } }\n'
  const came = 'since: a\nsummary: Bea is new.\npages: { characters/bea/: { page: added } }\n'
  const changes = changesOf({ 'changes/2020-02-05.yaml': gone, 'changes/2020-02-04.yaml': came })
  expect(changes?.map(({ pages: [page] }) => [page?.how, page?.title])).toEqual([
    ['removed', 'Bea'],
    ['added', 'Bea'],
  ])
})

test('a file of changes is named after a day and knows the addresses it names', () => {
  const { diagnostics } = compile(
    seeds({ 'changes/2020-02.yaml': DAY.replace('characters/ada/', 'characters/adda/') }),
  )
  expect(diagnostics.map(formatDiagnostic)).toMatchInlineSnapshot(`
    [
      "seeds/changes/2020-02.yaml:1:1  "2020-02" is not a day  name the file as 2020-02-03.yaml",
      "seeds/changes/2020-02.yaml:4:3  unknown address "characters/adda/"  did you mean "characters/ada/"?",
    ]
  `)
})
