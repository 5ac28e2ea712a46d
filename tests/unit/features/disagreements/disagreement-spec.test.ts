import { describe, expect, test } from 'vitest'
import { explore } from '#data/explorer/explore.ts'
import { parseExplorerSearch } from '#data/explorer/explorer-search.ts'
import { disagreementSpec } from '#features/disagreements/disagreement-spec.ts'
import type { DisagreementList } from '#model/list-record.ts'
import { disagreementRecord } from '#tests/support/records.ts'

const BEN = { kind: 'character', slug: 'ben', address: 'characters/ben/', title: 'Ben' } as const

function source(id: string) {
  const label = `The ${id}`
  return { id, label, address: `sources/${id}/`, date: '2020', origin: 'given' } as const
}

function statement(id: string) {
  const [from = ''] = id.split(':')
  return { id, source: from, says: '', stance: 'fact', level: 0 } as const
}

function says(text: string, cites: string[], level = 0) {
  return { inlines: [{ type: 'text' as const, text }], cites, level }
}

const LIST: DisagreementList = {
  entries: [
    disagreementRecord('keeper', [], {
      positions: [says('Ada keeps it.', ['wave:1']), says('It burns down.', ['gull:1'], 3)],
    }),
    disagreementRecord('name', ['wave:1', 'echo:1'], { kind: 'precision', pages: [BEN] }),
    disagreementRecord('fire', ['gull:1', 'echo:1', 'wave:1'], { pages: [BEN], level: 3 }),
  ],
  evidence: {
    statements: ['wave:1', 'echo:1', 'gull:1'].map(statement),
    sources: ['wave', 'echo', 'gull'].map(source),
  },
}

function at(raw: Record<string, string>, seen: number) {
  return explore(LIST.entries, disagreementSpec(LIST, seen), parseExplorerSearch(raw))
}

describe('the disagreements', () => {
  test.for<[Record<string, string>, number, string[]]>([
    [{}, 0, ['keeper', 'name', 'fire']],
    [{ kind: 'disagree' }, 0, ['keeper', 'fire']],
    [{ kind: 'quarrel' }, 0, ['keeper', 'name', 'fire']],
    [{ kind: 'disagree.precision', page: 'ada' }, 0, ['keeper']],
    [{ page: 'ben' }, 0, ['name']],
    [{ page: 'ben' }, 3, ['name', 'fire']],
    [{ source: 'echo' }, 0, ['name']],
    [{ source: 'gull' }, 3, ['keeper', 'fire']],
    [{ q: 'burns' }, 0, []],
    [{ q: 'burns' }, 3, ['keeper']],
    [{ q: 'fire' }, 0, []],
    [{ q: 'fire' }, 3, ['fire']],
    [{ sort: 'sources' }, 0, ['name', 'keeper', 'fire']],
    [{ sort: 'sources' }, 3, ['fire', 'keeper', 'name']],
  ])('at %o for somebody who has seen %d are %j', ([raw, seen, slugs]) => {
    expect(at(raw, seen).found.map(({ slug }) => slug)).toEqual(slugs)
  })

  test('offer no source that speaks on hidden sides alone', () => {
    const sources = (seen: number) =>
      at({}, seen)
        .facets.find(({ key }) => key === 'source')
        ?.options.map(({ label, count }) => `${label} ${count}`)
    expect(sources(0)).toEqual(['The echo 1', 'The wave 2'])
    expect(sources(3)).toEqual(['The echo 2', 'The gull 2', 'The wave 3'])
  })
})
