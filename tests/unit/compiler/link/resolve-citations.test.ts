import { expect, test } from 'vitest'
import { type Diagnostic, reportTo } from '#compiler/diagnostics.ts'
import { inferLevel, resolveCitations } from '#compiler/link/resolve-citations.ts'
import { evidence } from '#tests/support/evidence.ts'

const LEVELS = [0, 2, 7]
const STATEMENTS = new Map(
  evidence('times:1.1', 'times:2.1', 'post:4').statements.map((statement, at) => [
    statement.id,
    { ...statement, level: LEVELS[at] ?? 0 },
  ]),
)

function resolve(...ids: string[]) {
  const diagnostics: Diagnostic[] = []
  const context = { file: 'a.md', statements: STATEMENTS, unreadable: new Set(['torn']) }
  const citations = ids.map((id, at) => ({ id, position: { line: 1, column: at } }))
  return {
    cites: resolveCitations(citations, context, reportTo(diagnostics)),
    diagnostics,
  }
}

test.for<[string[], number]>([
  [[], 0],
  [['times:1.1'], 0],
  [['times:2.1', 'times:1.1'], 2],
  [['times:2.1', 'post:4', 'times:1.1'], 7],
  [['nowhere:1'], 0],
])('what rests on %j gives away %i steps', ([cites, level]) => {
  expect(inferLevel(cites, STATEMENTS)).toBe(level)
})

test('each citation that leads somewhere is kept, once', () => {
  const { cites, diagnostics } = resolve('post:4', 'times:1.1', 'post:4')
  expect(cites).toEqual(['post:4', 'times:1.1'])
  expect(diagnostics).toEqual([])
})

test('one that leads nowhere is reported where it stands', () => {
  const { cites, diagnostics } = resolve('times:1.1', 'times:1.9', 'unheard-of:1')
  const place = { file: 'a.md', line: 1 }
  expect(cites).toEqual(['times:1.1'])
  expect(diagnostics).toEqual([
    {
      ...place,
      column: 1,
      message: 'unknown statement "times:1.9"',
      mend: 'did you mean "times:1.1"?',
    },
    {
      ...place,
      column: 2,
      message: 'unknown statement "unheard-of:1"',
      mend: 'cite <source>:<paragraph>.<number>',
    },
  ])
})

test('one of a source that could not be read is left out without a word', () => {
  expect(resolve('torn:1', 'torn:2.1')).toEqual({ cites: [], diagnostics: [] })
})
