import { expect, test } from 'vitest'
import { restsOnGiven } from '#compiler/link/rests-on-given.ts'
import { evidence } from '#tests/support/evidence.ts'

const { statements, sources } = evidence('times:1.1', 'echo:1')
const KNOWN = {
  statements: new Map(statements.map((statement) => [statement.id, statement])),
  sources: new Map(sources.map((source) => [source.id, source])),
}

test.for<[string[], boolean]>([
  [[], false],
  [['times:1.1'], true],
  [['echo:1'], false],
  [['echo:1', 'times:1.1'], true],
  [['nowhere:1'], false],
])('%j rest on a given document: %j', ([cites, given]) => {
  expect(restsOnGiven(cites, KNOWN)).toBe(given)
})

test('a statement whose source is not known rests on none', () => {
  expect(restsOnGiven(['times:1.1'], { ...KNOWN, sources: new Map() })).toBe(false)
})
